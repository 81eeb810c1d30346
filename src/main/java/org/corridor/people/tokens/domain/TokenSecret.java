package org.corridor.people.tokens.domain;

import java.util.Optional;
import org.corridor.platform.secret.OneTimeLink;

/**
 * How the secret of a token is written: with a beginning of its own, so that tools that look for
 * secrets in published code find it.
 */
final class TokenSecret {

  private static final String START = "corridor_";

  private TokenSecret() {}

  static String write(OneTimeLink secret) {
    return START + secret.token();
  }

  static Optional<OneTimeLink> read(String written) {
    return written.matches(START + "[A-Za-z0-9_-]{43}")
        ? Optional.of(new OneTimeLink(written.substring(START.length())))
        : Optional.empty();
  }
}

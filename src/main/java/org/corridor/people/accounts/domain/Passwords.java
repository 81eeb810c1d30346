package org.corridor.people.accounts.domain;

import java.text.Normalizer;
import java.util.function.Supplier;
import org.corridor.platform.secret.OneTimeLink;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Hashes and compares passwords (Argon2id). The same password typed on another keyboard, with
 * composed or separate accents, is the same.
 */
@Component
class Passwords {

  private final PasswordEncoder encoder;
  private final Supplier<String> nobodys;

  Passwords(PasswordEncoder encoder) {
    this.encoder = encoder;
    this.nobodys = SingletonSupplier.of(() -> hash(OneTimeLink.create().token()));
  }

  String hash(String password) {
    return String.valueOf(encoder.encode(composed(password)));
  }

  /**
   * Whether the password is that of the hash. Without a hash the answer is no, after as much work:
   * how long it takes does not tell whether somebody has an account.
   */
  boolean match(String password, @Nullable String hash) {
    if (password.length() > PasswordRules.LONGEST) {
      return false;
    }
    boolean same = encoder.matches(composed(password), hash == null ? nobodys.get() : hash);
    return same && hash != null;
  }

  private static String composed(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }
}

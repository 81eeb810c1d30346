package org.corridor.people.tokens.domain;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.corridor.people.ApiScope;
import org.corridor.people.CurrentPerson;
import org.corridor.people.PersonId;
import org.corridor.platform.secret.OneTimeLink;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One's own tokens: one sees them, makes one, and takes one back. */
@Service
@Transactional
public class MakeTokens {

  private final ApiTokens tokens;
  private final List<ApiScope> scopes;
  private final CurrentPerson current;
  private final Clock clock;

  MakeTokens(ApiTokens tokens, List<ApiScope> scopes, CurrentPerson current, Clock clock) {
    this.tokens = tokens;
    this.scopes = scopes;
    this.current = current;
    this.clock = clock;
  }

  /** There are as many already as one person may have. */
  public static final class TooManyTokens extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /**
   * @param token its secret, shown this once
   */
  public record Made(ApiToken token, String secret) {

    @Override
    public String toString() {
      return "Made";
    }
  }

  @Transactional(readOnly = true)
  public List<ApiToken> mine() {
    return tokens.of(me());
  }

  /** What may be allowed. */
  public List<ApiScope> offered() {
    return scopes;
  }

  /**
   * @param wanted codes of offered scopes; others are passed over
   * @throws TooManyTokens where there is no room for another
   */
  public Made make(String name, Set<String> wanted, Lifetime lifetime) {
    PersonId me = me();
    tokens.lock(me);
    if (tokens.of(me).size() >= ApiToken.MOST) {
      throw new TooManyTokens();
    }
    Set<String> allowed = new TreeSet<>(wanted);
    allowed.retainAll(scopes.stream().map(ApiScope::code).toList());
    Instant now = clock.instant();
    ApiToken token =
        new ApiToken(
            UUID.randomUUID(), me, name, allowed, now, now.plus(lifetime.duration()), null);
    OneTimeLink secret = OneTimeLink.create();
    tokens.add(token, secret);
    return new Made(token, TokenSecret.write(secret));
  }

  /** It lets nobody in any more; nothing happens where it is somebody else's. */
  public void takeBack(UUID id) {
    tokens.remove(me(), id);
  }

  private PersonId me() {
    return current.person().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
  }
}

package org.corridor.people.accounts.domain;

import java.time.Instant;

/** The app on the phone of a test, with a key typed in by hand. */
public record AuthenticatorApp(String key) {

  /** What the app shows now. */
  public String code() {
    return codeIn(0);
  }

  /** What it shows so many periods of 30 seconds later. */
  public String codeIn(int steps) {
    return new AuthenticatorKey(key.replace(" ", ""))
        .codeAt(Instant.now().plus(AuthenticatorKey.STEP.multipliedBy(steps)));
  }

  /** Six digits that are right neither now nor soon. */
  public String wrongCode() {
    for (int guess = 0; ; guess++) {
      String code = "%06d".formatted(guess);
      if (new AuthenticatorKey(key.replace(" ", "")).stepOf(code, Instant.now()).isEmpty()
          && !code.equals(codeIn(2))) {
        return code;
      }
    }
  }
}

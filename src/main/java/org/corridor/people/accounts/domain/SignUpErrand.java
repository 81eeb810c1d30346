package org.corridor.people.accounts.domain;

import java.util.Optional;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;

/**
 * Something that people ask for together with an account, by the path on which they want to go on
 * afterwards. The form says it in plain words; who sends the form agrees to it.
 */
public interface SignUpErrand {

  /** What the form says; empty for a path that brings nothing with it. */
  Optional<String> told(String next, Language reader);

  /**
   * Does what was told, in the transaction that opens the account.
   *
   * @param read the language in which it was told
   */
  void carryOut(PersonId person, String next, Language read);
}

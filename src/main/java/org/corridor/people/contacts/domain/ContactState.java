package org.corridor.people.contacts.domain;

import java.util.stream.Stream;
import org.corridor.platform.form.Submission;

/** What has become of a request, as far as its asker may know. */
public enum ContactState {
  /** Also where the addressee set it aside or blocked the asker: nobody learns of that. */
  WAITING,
  /** Both see how to reach each other. */
  ACCEPTED,
  DECLINED,
  /** By the asker. */
  TAKEN_BACK,
  /** For {@link ContactRequest#PATIENCE}. */
  UNANSWERED,
  /** Was accepted; one of the two ended it, or has left. */
  ENDED;

  /** As it is stored. */
  public String code() {
    return Submission.code(this);
  }

  /** Key of its name. */
  public String text() {
    return "people.contact.state." + code();
  }

  static ContactState of(String code) {
    return Stream.of(values())
        .filter(state -> state.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not a state of a request"));
  }
}

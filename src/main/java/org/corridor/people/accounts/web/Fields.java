package org.corridor.people.accounts.web;

import java.util.Map;
import java.util.Optional;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.people.accounts.domain.PersonName;
import org.corridor.platform.form.Submission;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** The fields that several account forms share. */
final class Fields {

  private Fields() {}

  /** The address typed, or nothing and a problem noted. */
  static @Nullable EmailAddress email(Submission form) {
    String typed = form.required("email", EmailAddress.LONGEST);
    Optional<EmailAddress> email = EmailAddress.of(typed);
    if (!typed.isEmpty() && email.isEmpty()) {
      form.problem("email", "people.email.wrong", Map.of());
    }
    return email.orElse(null);
  }

  static @Nullable PersonName name(Submission form) {
    String typed = form.required("name", PersonName.LONGEST);
    if (typed.isEmpty() || !form.isValid() && typed.length() > PersonName.LONGEST) {
      return null;
    }
    try {
      return new PersonName(typed);
    } catch (IllegalArgumentException e) {
      form.problem("name", "platform.form.required", Map.of());
      return null;
    }
  }

  /** The page again with what was typed and what is wrong with it: status 422. */
  static ModelAndView again(String page) {
    return new ModelAndView(page, HttpStatus.UNPROCESSABLE_CONTENT);
  }
}

package org.corridor.alliances.agreements.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.alliances.agreements.domain.AgreementId;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;

/** What the forms of this subject read and offer alike. */
public final class Written {

  private Written() {}

  /** The languages, each by its own name. */
  public static List<Choice> languages() {
    return Stream.of(Language.values())
        .map(language -> new Choice(language.name(), language.ownName()))
        .toList();
  }

  /** The language that the words were said to be in; the reader's where none was. */
  static Language language(Submission sent, Language reader) {
    Language written = sent.choice("written", Language.class);
    return written == null ? reader : written;
  }

  /** A number that the page itself put into the form. */
  static int number(Submission sent, String field) {
    String typed = sent.text(field, 9);
    return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
  }

  static java.util.UUID ticket(Submission sent) {
    return AgreementId.parsed(sent.text("ticket", 36));
  }
}

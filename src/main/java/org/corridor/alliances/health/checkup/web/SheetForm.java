package org.corridor.alliances.health.checkup.web;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.corridor.alliances.health.checkup.domain.Answer;
import org.corridor.alliances.health.checkup.domain.Sheet;
import org.corridor.alliances.health.checkup.domain.Statement;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Page;

/** The answers of one partner as a form. */
public final class SheetForm {

  private SheetForm() {}

  static Form fill(Sheet.Content content, Language reader, boolean blank) {
    Form.Builder form = Form.builder();
    content.answers().forEach((one, answer) -> form.put(one.code(), answer.name()));
    return form.put("remark", content.remark())
        .put("note", content.note())
        .put("written", (blank ? reader : content.written()).name())
        .build();
  }

  static Sheet.Content read(Submission sent, Language reader) {
    Map<Statement, Answer> answers = new EnumMap<>(Statement.class);
    for (Statement one : Statement.values()) {
      Answer answer = sent.choice(one.code(), Answer.class);
      if (answer != null) {
        answers.put(one, answer);
      }
    }
    String remark = sent.text("remark", Sheet.Content.REMARK);
    String note = sent.text("note", Sheet.Content.NOTE);
    Language written = sent.choice("written", Language.class);
    return new Sheet.Content(answers, remark, note, written == null ? reader : written);
  }

  /** Where a colleague's answers differ from what was typed. */
  public record Difference(String label, String theirs) {}

  /** All of them, in the reader's language. */
  public static List<Difference> differences(Page page, Sheet.Content theirs, Form typed) {
    List<Difference> all = new ArrayList<>();
    for (Statement one : Statement.values()) {
      Answer answer = theirs.answers().get(one);
      if (!Objects.equals(answer == null ? "" : answer.name(), typed.value(one.code()))) {
        String label = answer == null ? "alliances.health.checkup.answer.none" : answer.text();
        all.add(new Difference(page.text(one.text()), page.text(label)));
      }
    }
    text(page, "remark", theirs.remark(), typed, all);
    text(page, "note", theirs.note(), typed, all);
    return all;
  }

  private static void text(
      Page page, String field, String theirs, Form typed, List<Difference> all) {
    if (!theirs.equals(Submission.clean(typed.value(field)))) {
      all.add(new Difference(page.text("alliances.health.checkup." + field), theirs));
    }
  }

  public static List<Choice> answers(Page page) {
    return Stream.of(Answer.values())
        .map(one -> new Choice(one.name(), page.text(one.text())))
        .toList();
  }

  public static List<Choice> languages() {
    return Stream.of(Language.values()).map(one -> new Choice(one.name(), one.ownName())).toList();
  }
}

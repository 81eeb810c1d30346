package org.corridor.capacities.roster.web;

import java.util.UUID;
import org.corridor.capacities.roster.domain.Entry;
import org.corridor.capacities.roster.domain.KeepEntry;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/**
 * What the forms of an entry have in common: from which revision they were filled, and by which.
 */
final class FormOf {

  private static final int SOURCE = 60;

  private FormOf() {}

  static Form.Builder entry(Entry entry) {
    return Form.builder()
        .put("base", entry.revision())
        .put("writer", UUID.randomUUID())
        .put("written", entry.written().name());
  }

  static KeepEntry.Form read(Submission sent) {
    Integer base = sent.whole("base", 0, Integer.MAX_VALUE);
    return new KeepEntry.Form(base == null ? -1 : base, sent.text("writer", 60));
  }

  static Language written(Submission sent, Language reader) {
    Language written = sent.choice("written", Language.class);
    return written == null ? reader : written;
  }

  /** The source in an address; one that is too long is none, as nobody could correct it. */
  static String source(String sent) {
    String source = Submission.clean(sent);
    return source.length() > SOURCE ? "" : source;
  }

  /**
   * The page of a step.
   *
   * @param overtaken whether another form was faster; saving once more replaces what that one saved
   */
  static ModelAndView page(Steps step, Entry entry, Form form, boolean overtaken) {
    ModelAndView page =
        new ModelAndView("capacities/roster/pages/" + step.code())
            .addObject("entry", entry)
            .addObject("form", form)
            .addObject("base", overtaken ? String.valueOf(entry.revision()) : form.value("base"))
            .addObject("overtaken", overtaken);
    if (overtaken) {
      page.setStatus(HttpStatus.CONFLICT);
    }
    return page;
  }

  static ModelAndView wrong(ModelAndView page) {
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  /** Step by step the first time, afterwards back to the whole. */
  static ModelAndView onwards(Steps step, String then) {
    return new ModelAndView("redirect:" + (then.equals("next") ? step.next() : MyEntryPage.PATH));
  }
}

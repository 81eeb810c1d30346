package org.corridor.projects.closing.web;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.web.Page;
import org.corridor.projects.closing.domain.CheckBack.Kept;
import org.corridor.projects.closing.domain.ClosingRefused;
import org.corridor.projects.closing.domain.ClosingRefused.Why;
import org.corridor.projects.closing.domain.HandOver;
import org.corridor.projects.underway.MemberId;
import org.corridor.projects.underway.web.Frame;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of a closing offer to choose from, and how they refuse. */
public final class ClosingShow {

  private ClosingShow() {}

  public static List<Choice> workers(Page page, Frame frame) {
    return frame.workers().stream()
        .map(one -> new Choice(one.id().toString(), frame.who(page, one.id())))
        .toList();
  }

  public static List<Choice> kinds(Page page) {
    return Arrays.stream(HandOver.Kind.values())
        .map(one -> new Choice(one.name(), page.text(one.text())))
        .toList();
  }

  public static List<Choice> kept(Page page) {
    return Arrays.stream(Kept.values())
        .map(one -> new Choice(one.name(), page.text(one.text())))
        .toList();
  }

  static HttpStatus note(Submission sent, ClosingRefused refused) {
    sent.problem("", refused.why().text(), Map.of());
    return refused.why() == Why.OVERTAKEN ? HttpStatus.CONFLICT : HttpStatus.UNPROCESSABLE_CONTENT;
  }

  static ModelAndView with(ModelAndView page, HttpStatus status) {
    page.setStatus(status);
    return page;
  }

  static @Nullable MemberId member(Submission sent, String field) {
    String typed = sent.text(field, 40);
    if (typed.isEmpty()) {
      return null;
    }
    UUID id = Submission.uuid(typed);
    if (id == null) {
      sent.problem(field, "platform.form.unknown-choice", Map.of());
      return null;
    }
    return new MemberId(id);
  }
}

package org.corridor.communities.events.after.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.UUID;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.after.domain.KeepTrack;
import org.corridor.communities.events.after.domain.KeepTrack.Notes;
import org.corridor.communities.events.after.domain.Note;
import org.corridor.communities.events.domain.EventRefused;
import org.corridor.communities.events.web.EventFields;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.corridor.platform.web.Flash;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Notes of focus groups. */
@Controller
class NotesPage {

  private static final String NOTES = "/events/{id}/notes";
  private static final String NOTE = NOTES + "/{note}";

  private final KeepTrack track;

  NotesPage(KeepTrack track) {
    this.track = track;
  }

  @GetMapping(NOTES)
  ModelAndView notes(@PathVariable String id, Language reader) {
    return page(
        track.notes(EventFields.id(id)),
        null,
        Form.builder().put("written", reader.code()).build(),
        HttpStatus.OK);
  }

  @GetMapping(NOTE)
  ModelAndView note(@PathVariable String id, @PathVariable String note) {
    Notes kept = track.notes(EventFields.id(id));
    Note changed = kept.note(EventFields.uuid(note));
    Form form =
        Form.builder()
            .put("topic", changed.topic())
            .put("text", changed.text())
            .put("written", changed.written().code())
            .put("shown", changed.shown() ? "1" : null)
            .put("base", changed.revision())
            .build();
    return page(kept, changed, form, HttpStatus.OK);
  }

  private static ModelAndView page(
      Notes kept, @Nullable Note changed, Form form, HttpStatus status) {
    return new ModelAndView("communities/events/after/pages/notes", status)
        .addObject("kept", kept)
        .addObject("changed", changed)
        .addObject("form", form)
        .addObject("ticket", UUID.randomUUID().toString());
  }

  @PostMapping(NOTES)
  ModelAndView add(
      @PathVariable String id,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Notes kept = track.notes(event);
    Submission sent = Submission.of(request.getParameterMap());
    Note note = read(sent, sent.id("ticket"), reader);
    if (!sent.isValid()) {
      return page(kept, null, sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
    }
    track.note(event, note);
    return done(event, "communities.events.saved", redirect);
  }

  @PostMapping(NOTE)
  ModelAndView change(
      @PathVariable String id,
      @PathVariable String note,
      HttpServletRequest request,
      Language reader,
      RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    Notes kept = track.notes(event);
    Submission sent = Submission.of(request.getParameterMap());
    Note changed = read(sent, EventFields.uuid(note), reader);
    if (sent.isValid()) {
      try {
        track.change(event, changed);
        return done(event, "communities.events.saved", redirect);
      } catch (EventRefused refused) {
        sent.problem("text", refused.why().text(), Map.of());
      }
    }
    return page(kept, kept.note(changed.id()), sent.form(), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static Note read(Submission sent, UUID id, Language reader) {
    Integer base = sent.whole("base", 1, Integer.MAX_VALUE);
    return new Note(
        id,
        sent.required("topic", Note.TOPIC),
        sent.required("text", Note.TEXT),
        Language.of(sent.text("written", 5)).orElse(reader),
        sent.ticked("shown"),
        base == null ? 1 : base);
  }

  @PostMapping(NOTE + "/remove")
  ModelAndView remove(
      @PathVariable String id, @PathVariable String note, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.removeNote(event, EventFields.uuid(note));
    return done(event, "communities.events.after.removed", redirect);
  }

  @PostMapping(NOTE + "/restore")
  ModelAndView restore(
      @PathVariable String id, @PathVariable String note, RedirectAttributes redirect) {
    EventId event = EventFields.id(id);
    track.restoreNote(event, EventFields.uuid(note));
    return done(event, "communities.events.after.restored", redirect);
  }

  private static ModelAndView done(EventId event, String text, RedirectAttributes redirect) {
    Flash.done(text).on(redirect);
    return new ModelAndView("redirect:" + event.path() + "/notes");
  }
}

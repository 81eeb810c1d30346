package org.corridor.communities.events.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.corridor.communities.events.EventKind;
import org.corridor.communities.events.domain.FindEvents;
import org.corridor.communities.events.domain.FindEvents.Found;
import org.corridor.communities.events.domain.FindEvents.Wanted;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Submission;
import org.corridor.platform.geo.Countries;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The events to come, and those that have been. */
@Controller
class EventListPage {

  private static final int PAGE = 20;
  private static final int WORDS = 200;

  private final FindEvents events;

  EventListPage(FindEvents events) {
    this.events = events;
  }

  @GetMapping("/events")
  ModelAndView list(HttpServletRequest request, Language reader) {
    Submission asked = Submission.of(request.getParameterMap());
    String words = asked.text("q", WORDS);
    String country = EventFields.country(asked, "country");
    Wanted wanted =
        new Wanted(
            words.length() > WORDS ? "" : words,
            country,
            Optional.ofNullable(asked.choice("kind", EventKind.class)),
            asked.text("when", 10).equals("past"));
    Found found = events.find(wanted, EventFields.page(asked), PAGE);
    return new ModelAndView("communities/events/pages/list")
        .addObject(
            "view",
            new EventListView(
                wanted,
                asked.form(),
                found.events(),
                found.total(),
                found.page(),
                found.pages(),
                countries(found, country, reader)));
  }

  private static List<Choice> countries(Found found, String chosen, Language reader) {
    List<Choice> known =
        found.countries().entrySet().stream()
            .map(
                one ->
                    new Choice(
                        one.getKey(),
                        Countries.name(one.getKey(), reader)
                            + " ("
                            + Formats.in(reader).number(one.getValue())
                            + ")"))
            .toList();
    return chosen.isEmpty() || found.countries().containsKey(chosen)
        ? known
        : java.util.stream.Stream.concat(
                known.stream(),
                java.util.stream.Stream.of(new Choice(chosen, Countries.name(chosen, reader))))
            .toList();
  }
}

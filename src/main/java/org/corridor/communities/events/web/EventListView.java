package org.corridor.communities.events.web;

import java.util.List;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.FindEvents.Wanted;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.corridor.platform.web.Address;

/**
 * A page of the list of events.
 *
 * @param countries with how many events are there
 * @param page from 1
 */
public record EventListView(
    Wanted wanted,
    Form form,
    List<Event> events,
    int total,
    int page,
    int pages,
    List<Choice> countries) {

  public EventListView {
    events = List.copyOf(events);
    countries = List.copyOf(countries);
  }

  /** The address of another page of the same list. */
  public String address(int number) {
    return base(wanted.past()).with("page", number == 1 ? "" : String.valueOf(number)).toString();
  }

  /** The same, of those to come or of those that have been. */
  public String address(boolean past) {
    return base(past).toString();
  }

  private Address base(boolean past) {
    return new Address("/events")
        .with("q", wanted.words())
        .with("country", wanted.country())
        .with("kind", wanted.kind().map(Enum::name).orElse(""))
        .with("when", past ? "past" : "");
  }
}

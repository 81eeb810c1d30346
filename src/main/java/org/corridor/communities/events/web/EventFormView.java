package org.corridor.communities.events.web;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.communities.events.EventId;
import org.corridor.communities.events.domain.Belongings.Choices;
import org.corridor.communities.events.domain.Event;
import org.corridor.communities.events.domain.Zones;
import org.corridor.platform.form.Choice;
import org.corridor.platform.form.Form;
import org.jspecify.annotations.Nullable;

/**
 * The form of an event.
 *
 * @param now the event that is changed; null for a new one
 * @param overtaken whether somebody changed it meanwhile
 */
public record EventFormView(
    EventId id, @Nullable Event now, Choices choices, Form form, boolean overtaken) {

  public boolean isNew() {
    return now == null;
  }

  public String action() {
    return isNew() ? "/events/new" : id.path() + "/edit";
  }

  public int base() {
    return now == null ? 0 : now.revision();
  }

  public List<Choice> organisations() {
    return kept(
        "organisation",
        choices.organisations().stream()
            .map(one -> new Choice(one.id().value().toString(), one.name()))
            .toList());
  }

  public List<Choice> circles() {
    return kept(
        "circle",
        choices.circles().stream()
            .map(one -> new Choice(one.id().toString(), one.name()))
            .toList());
  }

  public List<Choice> projects() {
    return kept(
        "project",
        choices.projects().stream()
            .map(one -> new Choice(one.key().value(), one.title()))
            .toList());
  }

  /** What another organiser chose stays, though this one could not choose it. */
  private List<Choice> kept(String field, List<Choice> own) {
    String chosen = form.value(field);
    return isNew() || chosen.isEmpty() || own.stream().anyMatch(one -> one.value().equals(chosen))
        ? own
        : Stream.concat(own.stream(), Stream.of(new Choice(chosen, "…"))).toList();
  }

  public List<String> zones() {
    return Zones.known();
  }
}

package org.corridor.communities.events;

import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class EventDecisions implements AccessDecisions {

  @Override
  public List<AccessDecision> decisions() {
    return Stream.concat(
            Stream.of(
                    "GET /events",
                    "GET /events/{id}",
                    "GET /events/{id}/results",
                    "GET /events/guest/{link}",
                    "POST /events/guest/{link}",
                    "POST /events/guest/{link}/cancel",
                    "GET /events/guest/{link}/event.ics",
                    "GET /events/{id}/event.ics",
                    "GET /events/{id}/programme.ics")
                .map(AccessDecision::open),
            Stream.of(
                    "GET /events/mine",
                    "GET /events/new",
                    "POST /events/new",
                    "GET /events/{id}/edit",
                    "POST /events/{id}/edit",
                    "POST /events/{id}/publish",
                    "GET /events/{id}/cancel",
                    "POST /events/{id}/cancel",
                    "POST /events/{id}/remove",
                    "GET /events/{id}/programme",
                    "POST /events/{id}/programme",
                    "GET /events/{id}/organisers",
                    "POST /events/{id}/organisers",
                    "POST /events/{id}/organisers/{organiser}/remove",
                    "GET /events/{id}/registration",
                    "POST /events/{id}/registration",
                    "POST /events/{id}/registration/cancel",
                    "GET /events/{id}/badge.pdf",
                    "GET /events/{id}/badges.pdf",
                    "GET /events/{id}/guests",
                    "POST /events/{id}/guests",
                    "POST /events/{id}/guests/{registration}/drop",
                    "POST /events/{id}/channels",
                    "GET /events/{id}/check-in",
                    "POST /events/{id}/check-in",
                    "GET /events/{id}/check-in/door",
                    "POST /events/{id}/check-in/marks",
                    "GET /events/{id}/afterwards",
                    "POST /events/{id}/afterwards",
                    "GET /events/{id}/notes",
                    "POST /events/{id}/notes",
                    "GET /events/{id}/notes/{note}",
                    "POST /events/{id}/notes/{note}",
                    "POST /events/{id}/notes/{note}/remove",
                    "POST /events/{id}/notes/{note}/restore",
                    "GET /events/{id}/costs",
                    "POST /events/{id}/costs",
                    "GET /events/{id}/costs/{cost}",
                    "POST /events/{id}/costs/{cost}",
                    "POST /events/{id}/costs/{cost}/remove",
                    "POST /events/{id}/costs/{cost}/restore",
                    "GET /events/team/{secret}",
                    "POST /events/team/{secret}")
                .map(AccessDecision::members))
        .toList();
  }
}

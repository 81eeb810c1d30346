package org.corridor.alliances.working;

import static org.corridor.AccessDecision.members;
import static org.corridor.AccessDecision.open;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.AccessDecision;
import org.corridor.AccessDecisions;
import org.springframework.stereotype.Component;

@Component
class WorkingDecisions implements AccessDecisions {

  private static final String ROOM = "/partnerships/{partnership}";

  @Override
  public List<AccessDecision> decisions() {
    List<AccessDecision> all = new ArrayList<>();
    Stream.of(
            "/balance",
            "/balance/{partner}",
            "/meetings",
            "/meetings/new",
            "/meetings/{meeting}",
            "/meetings/{meeting}/edit",
            "/meetings/{meeting}/print",
            "/decisions",
            "/decisions/new",
            "/communication",
            "/communication/calls/{call}",
            "/communication/visits/{visit}",
            "/calendar")
        .forEach(path -> all.add(members("GET " + ROOM + path)));
    Stream.of(
            "/balance/{partner}",
            "/meetings/new",
            "/meetings/{meeting}/edit",
            "/meetings/{meeting}/cancel",
            "/meetings/{meeting}/reopen",
            "/meetings/{meeting}/came",
            "/meetings/{meeting}/minutes",
            "/meetings/{meeting}/steps",
            "/meetings/steps/{step}/done",
            "/meetings/steps/{step}/undo",
            "/meetings/steps/{step}/due",
            "/decisions/new",
            "/decisions/{decision}/say",
            "/communication/understanding",
            "/communication/calls/{call}",
            "/communication/calls/{call}/end",
            "/communication/calls/{call}/resume",
            "/communication/visits/{visit}",
            "/communication/visits/{visit}/made",
            "/communication/visits/{visit}/drop",
            "/communication/visits/{visit}/plan",
            "/calendar",
            "/calendar/stop")
        .forEach(path -> all.add(members("POST " + ROOM + path)));
    all.add(open("GET /partnerships/calendar/{secret}.ics"));
    return all;
  }
}

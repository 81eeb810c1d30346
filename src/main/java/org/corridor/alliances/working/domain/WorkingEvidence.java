package org.corridor.alliances.working.domain;

import java.math.BigDecimal;
import java.util.List;
import org.corridor.alliances.partnerships.PartnershipEvidence;
import org.corridor.alliances.partnerships.PartnershipId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Meetings held, next steps kept, visits made. */
@Component
@Transactional(readOnly = true)
class WorkingEvidence implements PartnershipEvidence {

  private final MeetingTable meetings;
  private final StepTable steps;
  private final CommunicationTable communication;

  WorkingEvidence(MeetingTable meetings, StepTable steps, CommunicationTable communication) {
    this.meetings = meetings;
    this.steps = steps;
    this.communication = communication;
  }

  @Override
  public List<Figure> count(PartnershipId id) {
    return List.of(
        figure("alliances.working.figure.meetings", meetings.held(id), id.path() + "/meetings"),
        figure("alliances.working.figure.steps", steps.kept(id), id.path() + "/meetings"),
        figure(
            "alliances.working.figure.visits",
            communication.made(id),
            id.path() + "/communication"));
  }

  private static Figure figure(String label, int value, String path) {
    return new Figure(label, BigDecimal.valueOf(value), path);
  }
}

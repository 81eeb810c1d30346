package org.corridor.capacities.missions.web;

import java.util.List;
import org.corridor.capacities.missions.domain.CountMission;
import org.corridor.capacities.missions.domain.MissionState;
import org.corridor.capacities.missions.domain.Party;
import org.corridor.capacities.missions.domain.ReadMissions.View;
import org.corridor.platform.form.Choice;
import org.corridor.projects.underway.ProjectKey;
import org.springframework.stereotype.Component;

/** What a host may let a mission count for. */
@Component
class MissionProjectChoices {

  private final CountMission count;

  MissionProjectChoices(CountMission count) {
    this.count = count;
  }

  MissionCounts of(View view) {
    if (view.as() != Party.HOST || view.mission().state() == MissionState.CANCELLED) {
      return MissionCounts.NONE;
    }
    String chosen = count.chosen(view.mission().id()).map(ProjectKey::value).orElse("");
    List<Choice> choices =
        count.choices().stream().map(one -> new Choice(one.key().value(), one.title())).toList();
    boolean others =
        !chosen.isEmpty() && choices.stream().noneMatch(one -> one.value().equals(chosen));
    return new MissionCounts(choices, chosen, others);
  }
}

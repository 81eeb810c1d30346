package org.corridor.alliances.stakeholders.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.alliances.partnerships.Seat;
import org.corridor.alliances.partnerships.Seats;
import org.corridor.alliances.stakeholders.StakeholderId;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody scored and noted for themselves. It is asked before the seats, by which it finds
 * its own, are given up. What was agreed stays, without a name.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class StakeholderData implements PersonalDataHolder {

  private final Seats seats;
  private final StakeholderTable stakeholders;
  private final ScoreTable scores;
  private final NoteTable notes;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  StakeholderData(
      Seats seats, StakeholderTable stakeholders, ScoreTable scores, NoteTable notes, Texts texts) {
    this.seats = seats;
    this.stakeholders = stakeholders;
    this.scores = scores;
    this.notes = notes;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> held = new ArrayList<>();
    for (Seat seat : seats.of(person)) {
      for (Score one : scores.of(seat.id())) {
        Judgement judgement = one.judgement();
        String numbers =
            texts.text(
                reader,
                "alliances.stakeholders.data.score",
                Map.of(
                    "round", one.round(),
                    "interest", judgement.interest(),
                    "influence", judgement.influence(),
                    "support", judgement.support()));
        lines.add(new Line(name(seat, one.stakeholder()), numbers));
        held.add(score(one));
      }
      for (NoteTable.Note one : notes.of(seat.id())) {
        lines.add(new Line(name(seat, one.stakeholder()), one.words()));
        held.add(
            Map.of(
                "stakeholder", one.stakeholder().toString(),
                "seat", seat.id().toString(),
                "note", one.words()));
      }
    }
    return new Held(
        "stakeholders",
        texts.text(reader, "alliances.stakeholders.data"),
        mapper.writeValueAsString(held),
        lines);
  }

  private static Map<String, Object> score(Score one) {
    Map<String, Object> score = new LinkedHashMap<>();
    score.put("stakeholder", one.stakeholder().toString());
    score.put("seat", one.seat().toString());
    score.put("round", one.round());
    score.put("interest", one.judgement().interest());
    score.put("influence", one.judgement().influence());
    score.put("support", one.judgement().support());
    score.put("power", one.judgement().power().name());
    score.put("legitimacy", one.judgement().legitimacy().name());
    score.put("urgency", one.judgement().urgency().name());
    score.put("at", one.at().toString());
    return score;
  }

  private String name(Seat seat, StakeholderId id) {
    return stakeholders.find(seat.partnership(), id, false).map(Stakeholder::name).orElse("");
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    for (Seat seat : seats.of(person)) {
      scores.erase(seat.id());
      notes.erase(seat.id());
    }
  }
}

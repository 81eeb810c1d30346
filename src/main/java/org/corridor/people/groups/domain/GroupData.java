package org.corridor.people.groups.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.groups.domain.Memberships.Membership;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * To which groups somebody belongs, and by which source of a campaign they came. What a group says
 * of itself is the group's and stays, also when its last host goes.
 */
@Component
class GroupData implements PersonalDataHolder {

  private final Memberships memberships;
  private final GroupTable table;
  private final Campaigns campaigns;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  GroupData(Memberships memberships, GroupTable table, Campaigns campaigns, Texts texts) {
    this.memberships = memberships;
    this.table = table;
    this.campaigns = campaigns;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, String>> belongings = new ArrayList<>();
    for (Membership one : memberships.of(person)) {
      String name = table.find(one.group()).map(group -> group.content().name()).orElse("");
      lines.add(
          new Line(
              name,
              texts.text(reader, one.standing().text())
                  + "\n"
                  + texts.text(reader, one.shownTo().text())));
      Map<String, String> belonging = new LinkedHashMap<>();
      belonging.put("group", name);
      belonging.put("id", one.group().toString());
      belonging.put("standing", one.standing().code());
      belonging.put("shownTo", one.shownTo().code());
      belonging.put("since", one.since().toString());
      belongings.add(belonging);
    }
    List<Map<String, Object>> arrivals = new ArrayList<>();
    for (Campaigns.Arrival one : campaigns.of(person)) {
      lines.add(new Line(texts.text(reader, "people.campaign.came-by"), one.source()));
      arrivals.add(arrival(one));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("belongings", belongings);
    data.put("cameBy", arrivals);
    return new Held(
        "groups", texts.text(reader, "people.group.mine"), mapper.writeValueAsString(data), lines);
  }

  private static Map<String, Object> arrival(Campaigns.Arrival one) {
    Map<String, Object> arrival = new LinkedHashMap<>();
    arrival.put("group", one.campaign().group().toString());
    arrival.put("campaign", one.campaign().id().toString());
    arrival.put("source", one.source());
    arrival.put("code", one.code().value());
    arrival.put("at", one.at().toString());
    arrival.put("signedUp", one.signedUp());
    arrival.put("joined", one.joined());
    arrival.put("agreedToText", one.agreedTo());
    arrival.put("language", one.language());
    return arrival;
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    memberships.removeEverywhere(person);
    campaigns.forget(person);
  }
}

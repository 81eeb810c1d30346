package org.corridor.people.organisations.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.OrganisationId;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * To which organisations somebody belongs, and which of them invited their address. What an
 * organisation says of itself is the organisation's and stays.
 */
@Component
class OrganisationData implements PersonalDataHolder {

  private final OwnedOrganisations organisations;
  private final Invitations invitations;
  private final Requests requests;
  private final OrganisationTable table;
  private final Correspondence correspondence;
  private final Texts texts;
  private final JsonMapper mapper = JsonMapper.shared();

  OrganisationData(
      OwnedOrganisations organisations,
      Invitations invitations,
      Requests requests,
      OrganisationTable table,
      Correspondence correspondence,
      Texts texts) {
    this.organisations = organisations;
    this.invitations = invitations;
    this.requests = requests;
    this.table = table;
    this.correspondence = correspondence;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, String>> roles = new ArrayList<>();
    for (OwnedOrganisations.Belonging belonging : organisations.of(person)) {
      String name = name(belonging.organisation());
      lines.add(new Line(name, texts.text(reader, belonging.role().text())));
      roles.add(
          named(
              "organisation", name,
              "id", belonging.organisation().toString(),
              "role", belonging.role().code(),
              "since", belonging.since().toString()));
    }
    List<Map<String, String>> invited = new ArrayList<>();
    for (Invitations.Waiting waiting : address(person).map(invitations::to).orElse(List.of())) {
      String name = name(waiting.organisation());
      lines.add(new Line(name, texts.text(reader, "people.invitation.title")));
      invited.add(
          named(
              "organisation", name,
              "id", waiting.organisation().toString(),
              "role", waiting.role().code(),
              "expires", waiting.expires().toString()));
    }
    List<Map<String, String>> asked = new ArrayList<>();
    for (Request request : requests.of(person)) {
      String title = texts.text(reader, "people.organisation.asks." + request.kind().code());
      String name = name(request.organisation());
      lines.add(new Line(title, name + "\n" + request.who() + "\n" + request.proof()));
      asked.add(
          named(
              "request", request.id().toString(),
              "kind", request.kind().code(),
              "organisation", name,
              "id", request.organisation().toString(),
              "who", request.who(),
              "proof", request.proof(),
              "asked", request.asked().toString()));
    }
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("roles", roles);
    data.put("invitations", invited);
    data.put("requests", asked);
    return new Held(
        "organisations",
        texts.text(reader, "people.organisation.mine"),
        mapper.writeValueAsString(data),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    address(person).ifPresent(invitations::remove);
    requests.remove(person);
    organisations.removeEverywhere(person);
  }

  private Optional<EmailAddress> address(PersonId person) {
    return correspondence.find(person).map(Correspondence.Correspondent::email);
  }

  private String name(OrganisationId organisation) {
    return table.list(List.of(organisation)).stream()
        .findFirst()
        .map(view -> view.name())
        .orElse("");
  }

  private static Map<String, String> named(String... pairs) {
    Map<String, String> named = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      named.put(pairs[i], pairs[i + 1]);
    }
    return named;
  }
}

package org.corridor.people.imports.domain;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.corridor.people.OrganisationId;
import org.corridor.people.Organisations;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Correspondence;
import org.corridor.people.accounts.domain.EmailAddress;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/** Lists that somebody brought, lists that they stand in, and organisations they are members of. */
@Component
@Order(5)
class ImportData implements PersonalDataHolder {

  private final ListImports lists;
  private final ImportRows rows;
  private final MembershipOffers offers;
  private final Memberships memberships;
  private final EntryJson json;
  private final Correspondence correspondence;
  private final Organisations organisations;
  private final Texts texts;
  private final Clock clock;
  private final JsonMapper mapper = JsonMapper.shared();

  ImportData(
      ListImports lists,
      ImportRows rows,
      MembershipOffers offers,
      Memberships memberships,
      EntryJson json,
      Correspondence correspondence,
      Organisations organisations,
      Texts texts,
      Clock clock) {
    this.lists = lists;
    this.rows = rows;
    this.offers = offers;
    this.memberships = memberships;
    this.json = json;
    this.correspondence = correspondence;
    this.organisations = organisations;
    this.texts = texts;
    this.clock = clock;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    Optional<EmailAddress> address = address(person);
    Map<String, Object> data = new LinkedHashMap<>();
    List<Line> lines = new ArrayList<>();
    data.put("brought", brought(person, reader, lines));
    data.put("rows", inRows(person, address, reader, lines));
    data.put("offers", offered(address, reader, lines));
    data.put("memberships", belongs(person, reader, lines));
    return new Held(
        "lists", texts.text(reader, "people.imports.data"), mapper.writeValueAsString(data), lines);
  }

  private List<Map<String, Object>> brought(PersonId person, Language reader, List<Line> lines) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (ListImport list : lists.by(person)) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("id", list.id().toString());
      one.put("kind", list.kind().code());
      one.put("organisation", list.organisation() == null ? "" : list.organisation().toString());
      one.put("language", list.language().code());
      one.put("file", list.file());
      one.put("header", list.header());
      one.put("mapping", list.mapping().codes());
      one.put("source", list.source());
      one.put("state", list.state().code());
      one.put("position", list.position());
      one.put("rows", list.rows());
      one.put("uploaded", list.uploaded().toString());
      one.put("finished", list.finished() == null ? "" : list.finished().toString());
      all.add(one);
      lines.add(
          new Line(
              texts.text(reader, "people.imports.data.brought"),
              list.file() + "\n" + Formats.in(reader).date(list.uploaded(), clock.getZone())));
    }
    return all;
  }

  private List<Map<String, Object>> inRows(
      PersonId person, Optional<EmailAddress> address, Language reader, List<Line> lines) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (ImportRows.About row : rows.about(person, address.map(EmailAddress::value).orElse(""))) {
      Map<String, Object> one = new LinkedHashMap<>();
      one.put("list", row.list().toString());
      one.put("number", row.line().number());
      one.put("cells", row.line().cells());
      one.put("verdict", row.verdict());
      one.put("problems", row.problems());
      all.add(one);
      lines.add(
          new Line(
              texts.text(reader, "people.imports.data.row"),
              String.join(" · ", row.line().cells())));
    }
    return all;
  }

  private List<Map<String, Object>> offered(
      Optional<EmailAddress> address, Language reader, List<Line> lines) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (MembershipOffers.Offer offer : address.map(offers::to).orElse(List.of())) {
      Map<String, Object> one = new LinkedHashMap<>(json.all(offer.entry()));
      String name = name(offer.organisation());
      one.put("offer", offer.id().toString());
      one.put("organisation", offer.organisation().toString());
      one.put("organisationName", name);
      one.put("expires", offer.expires().toString());
      one.put("sent", offer.sent() == null ? "" : offer.sent().toString());
      all.add(one);
      lines.add(
          new Line(
              texts.text(reader, "people.imports.data.offer"),
              name + "\n" + String.join(" · ", json.all(offer.entry()).values())));
    }
    return all;
  }

  private List<Map<String, Object>> belongs(PersonId person, Language reader, List<Line> lines) {
    List<Map<String, Object>> all = new ArrayList<>();
    for (Memberships.Membership one : memberships.of(person)) {
      String name = name(one.organisation());
      all.add(
          Map.of(
              "organisation", one.organisation().toString(),
              "organisationName", name,
              "number", one.number(),
              "since", one.since().toString()));
      lines.add(
          new Line(
              texts.text(reader, "people.imports.data.member"),
              name + (one.number().isEmpty() ? "" : "\n" + one.number())));
    }
    return all;
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    Optional<EmailAddress> address = address(person);
    rows.removeAbout(person, address.map(EmailAddress::value).orElse(""));
    address.ifPresent(offers::remove);
    memberships.remove(person);
    lists.remove(person);
  }

  private Optional<EmailAddress> address(PersonId person) {
    return correspondence.find(person).map(Correspondence.Correspondent::email);
  }

  private String name(OrganisationId organisation) {
    return organisations.known(List.of(organisation)).values().stream()
        .findFirst()
        .map(view -> view.name())
        .orElse("");
  }
}

package org.corridor.communities.pledges.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.communities.pledges.PledgeId;
import org.corridor.communities.proofs.Records;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What somebody wrote and signed. Whoever is erased leaves signatures without a name, so that
 * counts and chains stay right, and texts that others signed; what nobody else relied on goes as a
 * whole.
 */
@Component
@Order(1)
class PledgeData implements PersonalDataHolder {

  private final PledgeTable pledges;
  private final SignatureTable signatures;
  private final Records records;
  private final Texts texts;

  PledgeData(PledgeTable pledges, SignatureTable signatures, Records records, Texts texts) {
    this.pledges = pledges;
    this.signatures = signatures;
    this.records = records;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> written = new ArrayList<>();
    for (Pledge one : pledges.of(person)) {
      lines.add(
          new Line(texts.text(reader, one.kind().text()), one.draft().title(), one.id().path()));
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("id", one.id().toString());
      all.put("author", person.toString());
      all.put("occasion", one.occasion() == null ? "" : one.occasion().toString());
      all.put("draft", one.draft().canonical(one.kind(), one.version()));
      all.put("revision", one.revision());
      all.put("pending", one.pending());
      all.put("hidden", one.hidden());
      all.put("createdAt", one.created().toString());
      all.put("changedAt", one.changed().toString());
      written.add(all);
    }
    List<Map<String, Object>> signed = new ArrayList<>();
    for (PledgeId pledge : signatures.signedBy(person)) {
      lines.add(
          new Line(
              texts.text(reader, "communities.proofs.kind.signature"),
              pledges.find(pledge).map(one -> one.draft().title()).orElse(""),
              pledge.path()));
    }
    for (Signature one : signatures.by(person)) {
      Map<String, Object> all = new LinkedHashMap<>();
      all.put("id", one.id());
      all.put("version", one.version());
      all.put("entry", one.entry());
      all.put("at", one.at().toString());
      all.put("withdrawnAt", one.withdrawn() == null ? "" : one.withdrawn().toString());
      all.put("outcome", one.outcome() == null ? "" : one.outcome().name());
      all.put("outcomeEntry", one.outcomeEntry());
      signed.add(all);
    }
    return new Held(
        "pledges",
        texts.text(reader, "communities.pledges.data"),
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "written",
                    written,
                    "signed",
                    signed,
                    "pledges",
                    signatures.signedBy(person).stream().map(PledgeId::toString).toList())),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    for (Pledge one : pledges.of(person)) {
      if (signatures.of(one.id()).stream().allMatch(each -> person.equals(each.person()))) {
        pledges.remove(one.id());
        records.remove(one.id().value());
      }
    }
    pledges.forget(person);
    signatures.forget(person);
  }
}

package org.corridor.communities.proofs.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.json.JsonMapper;

/**
 * What stands of somebody beside records. Erasing takes the words and their salts: what stays in
 * the chain cannot be told from chance any more.
 */
@Component
class ProvenData implements PersonalDataHolder {

  private final JdbcClient jdbc;
  private final Texts texts;

  ProvenData(JdbcClient jdbc, Texts texts) {
    this.jdbc = jdbc;
    this.texts = texts;
  }

  @Override
  @Transactional(readOnly = true)
  public Held export(PersonId person, Language reader) {
    List<Line> lines = new ArrayList<>();
    List<Map<String, Object>> held = new ArrayList<>();
    jdbc.sql(
            "select * from communities.record_word where person = :id order by record, entry, role")
        .param("id", person.value())
        .query(
            row -> {
              Map<String, Object> one = new LinkedHashMap<>();
              for (String column : List.of("record", "entry", "role", "person", "words", "salt")) {
                one.put(column, row.getString(column));
              }
              held.add(one);
              lines.add(
                  new Line(
                      texts.text(reader, "communities.proofs.data.entry", "n", row.getInt("entry")),
                      row.getString("words")));
            });
    return new Held(
        "records",
        texts.text(reader, "communities.proofs.data"),
        JsonMapper.shared().writeValueAsString(held),
        lines);
  }

  @Override
  @Transactional
  public void erase(PersonId person) {
    jdbc.sql("delete from communities.record_word where person = :id")
        .param("id", person.value())
        .update();
  }
}

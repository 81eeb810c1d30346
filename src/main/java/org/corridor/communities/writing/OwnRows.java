package org.corridor.communities.writing;

import java.util.ArrayList;
import java.util.List;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder.Held;
import org.corridor.people.PersonalDataHolder.Line;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What tables hold about a person, for the download of all that is held. */
@Component
public class OwnRows {

  private final JdbcClient jdbc;

  OwnRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * All rows of some tables with all their columns, as JSON.
   *
   * @param code names the holder in the file
   * @param title in the reader's language
   * @param lines the same to be read
   * @param tables each with the condition for its rows, the person being {@code :person}; never
   *     made of what somebody typed
   */
  public Held held(PersonId person, String code, String title, List<Line> lines, String... tables) {
    List<String> rows = new ArrayList<>();
    for (String table : tables) {
      rows.addAll(
          jdbc.sql("select to_jsonb(t)::text from communities." + table)
              .param("person", person.value())
              .query(String.class)
              .list());
    }
    return new Held(code, title, "[" + String.join(",", rows) + "]", lines);
  }
}

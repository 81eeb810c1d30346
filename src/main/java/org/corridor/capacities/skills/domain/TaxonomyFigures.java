package org.corridor.capacities.skills.domain;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the taxonomy holds. */
@Component
public class TaxonomyFigures {

  private final JdbcClient jdbc;

  TaxonomyFigures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * @param version of ESCO; empty before the first import and where its number is not known
   * @param esco whether ESCO is in
   * @param since when it was last changed
   * @param kinds how many current concepts of each kind
   * @param languages how many concepts have a label in each language of the platform
   * @param ended concepts that no version has any more, but that somebody may have chosen
   */
  public record Figures(
      String version,
      boolean esco,
      @Nullable Instant since,
      Map<String, Integer> kinds,
      Map<Language, Integer> languages,
      int relations,
      int ended) {}

  Figures now() {
    Map<String, Integer> kinds = new LinkedHashMap<>();
    jdbc.sql(
            """
            select kind, count(*) as many from capacities.concept where current
            group by kind order by many desc
            """)
        .query(
            row -> {
              kinds.put(row.getString("kind"), row.getInt("many"));
            });
    Map<Language, Integer> languages = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      languages.put(
          language,
          jdbc.sql(
                  """
                  select count(distinct concept) from capacities.concept_label
                  where language = :language
                  """)
              .param("language", language.code())
              .query(Integer.class)
              .single());
    }
    return new Figures(
        text(
            "select name from capacities.taxonomy_version where source = 'esco'"
                + " and name <> '' order by version desc limit 1"),
        count("select count(*) from capacities.concept where in_esco") > 0,
        jdbc.sql("select max(at) from capacities.taxonomy_version")
            .query((row, number) -> row.getTimestamp(1))
            .optional()
            .map(java.sql.Timestamp::toInstant)
            .orElse(null),
        kinds,
        languages,
        count("select count(*) from capacities.concept_relation"),
        count("select count(*) from capacities.concept where not current"));
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }

  private String text(String sql) {
    return jdbc.sql(sql).query(String.class).optional().orElse("");
  }
}

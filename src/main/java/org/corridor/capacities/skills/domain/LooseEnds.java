package org.corridor.capacities.skills.domain;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.corridor.platform.text.Language;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Finds what was staged about concepts that there are not. Each version of ESCO has a few such rows
 * (1.1.1: 67 of 123,855 relations), which are left out; where there are many, files are missing or
 * do not belong together, and all is refused.
 */
@Component
class LooseEnds {

  /** One in so many rows may speak of a concept that there is not. */
  private static final int ONE_IN = 100;

  private static final int LABELS_ONE_IN = 2;

  private final JdbcClient jdbc;

  LooseEnds(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  private record Loose(int file, int line, String uri, int many, int all) {
    boolean isTooMany(int oneIn) {
      return (long) many * oneIn > all;
    }
  }

  /**
   * How many rows are left out.
   *
   * @param names of the files by number
   * @throws TaxonomyRefused where there are too many, naming the first
   */
  int leftOut(List<String> names) {
    List<Loose> circles =
        find(
            """
            select r.file, r.line, case when r.uri = r.other then r.uri end as missing
            from staged_relation r
            """);
    refuse(circles, ONE_IN, names, "itself");
    List<Loose> relations =
        find(
            """
            select r.file, r.line,
              case when not %s then r.uri when not %s then r.other end as missing
            from staged_relation r
            """
                .formatted(known("r.uri"), known("r.other")));
    refuse(relations, ONE_IN, names, "unknown");
    List<Loose> labels =
        find(
            """
            select l.file, l.line, case when not %s then l.uri end as missing
            from (select distinct file, line, uri from staged_label) l
            """
                .formatted(known("l.uri")));
    refuse(labels, LABELS_ONE_IN, names, "labels-only");
    return Stream.of(circles, relations, labels).flatMap(List::stream).mapToInt(Loose::many).sum();
  }

  private static String known(String uri) {
    return """
        (exists (select 1 from staged_concept s where s.uri = %1$s)
          or exists (select 1 from capacities.concept c where c.uri = %1$s))
        """
        .formatted(uri);
  }

  private List<Loose> find(String rows) {
    return jdbc.sql(
            """
            with row as (%s)
            select file, (array_agg(line order by line) filter (where missing is not null))[1] as line,
              (array_agg(missing order by line) filter (where missing is not null))[1] as uri,
              count(missing) as many, count(*) as all_rows
            from row group by file having count(missing) > 0 order by file
            """
                .formatted(rows))
        .query(
            (row, number) ->
                new Loose(
                    row.getInt("file"),
                    row.getInt("line"),
                    row.getString("uri"),
                    row.getInt("many"),
                    row.getInt("all_rows")))
        .list();
  }

  private static void refuse(List<Loose> loose, int oneIn, List<String> names, String reason) {
    loose.stream()
        .filter(one -> one.isTooMany(oneIn))
        .findFirst()
        .ifPresent(
            one -> {
              throw new TaxonomyRefused(
                  names.get(one.file()), one.line(), reason, Map.of("uri", one.uri()));
            });
  }

  /**
   * @throws TaxonomyRefused where a concept would be called nothing in all languages of the
   *     platform
   */
  void refuseNameless() {
    String[] spoken = Stream.of(Language.values()).map(Language::code).toArray(String[]::new);
    jdbc.sql(
            """
            select c.uri from capacities.concept c
            where c.current and not exists (select 1 from capacities.concept_label l
              where l.concept = c.id and l.rank = 0 and l.language = any(:spoken))
            order by c.id limit 1
            """)
        .param("spoken", spoken)
        .query(String.class)
        .optional()
        .ifPresent(
            uri -> {
              throw new TaxonomyRefused("", 0, "nameless", Map.of("uri", uri));
            });
  }
}

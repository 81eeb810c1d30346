package org.corridor.capacities.needs.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Skills;
import org.corridor.people.HiddenPages;
import org.corridor.people.OrganisationId;
import org.corridor.people.OrganisationView;
import org.corridor.people.Organisations;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Open needs for everybody, by words in any language, place, sector and mode. */
@Service
@Transactional(readOnly = true)
public class FindNeeds {

  public static final int PAGE = 20;

  /** As many as a file holds. */
  public static final int MOST = 5_000;

  private static final int MEANT = 3;
  private static final int RELATED = 5;

  private final NeedTable needs;
  private final JdbcClient jdbc;
  private final Skills skills;
  private final Organisations organisations;
  private final HiddenPages hidden;

  FindNeeds(
      NeedTable needs,
      JdbcClient jdbc,
      Skills skills,
      Organisations organisations,
      HiddenPages hidden) {
    this.needs = needs;
    this.jdbc = jdbc;
    this.skills = skills;
    this.organisations = organisations;
    this.hidden = hidden;
  }

  /** In which order they come. */
  public enum Order {
    NEWEST("published_at desc, id"),
    PRESSING("priority desc, published_at desc, id"),
    SOONEST("starts nulls last, published_at desc, id");

    private final String sql;

    Order(String sql) {
      this.sql = sql;
    }

    /** Key of its name. */
    public String text() {
      return "capacities.needs.sort." + name().toLowerCase(Locale.ROOT);
    }
  }

  /** By what they can be narrowed down. */
  public enum Facet {
    COUNTRY("country"),
    SECTOR("sector"),
    MODE("unnest(modes)");

    private final String value;

    Facet(String value) {
      this.value = value;
    }

    /** The name of its parameter. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is looked for.
   *
   * @param chosen values of facets, each as it is stored
   */
  public record Question(String words, Map<Facet, Set<String>> chosen, Order order) {
    public Set<String> of(Facet facet) {
      return chosen.getOrDefault(facet, Set.of());
    }
  }

  /** A need and whose it is. */
  public record Row(Need need, OrganisationView organisation) {}

  /**
   * What was found.
   *
   * @param counts of the values of each facet, with the other facets as chosen, the most first
   * @param related others that want what the words mean, whatever language they are in
   * @param meant what the words were taken to mean for these
   */
  public record Found(
      List<Row> rows,
      int total,
      int page,
      int pages,
      Map<Facet, Map<String, Integer>> counts,
      List<Row> related,
      List<NamedConcept> meant) {}

  public Found find(Question question, int page, Language reader) {
    Map<String, Object> parameters = parameters(question);
    String where = where(question, null);
    int total =
        jdbc.sql("select count(*) from capacities.need " + where)
            .params(parameters)
            .query(Integer.class)
            .single();
    int pages = Math.max(1, (total + PAGE - 1) / PAGE);
    int here = Math.max(1, Math.min(page, pages));
    List<Row> rows =
        rows(
            needs.list(
                where
                    + " order by "
                    + question.order().sql
                    + " limit "
                    + PAGE
                    + " offset "
                    + (here - 1) * PAGE,
                parameters));
    Map<Facet, Map<String, Integer>> counts = new LinkedHashMap<>();
    for (Facet facet : Facet.values()) {
      counts.put(facet, counts(facet, question, parameters));
    }
    List<NamedConcept> meant =
        question.words().isEmpty() || here > 1
            ? List.of()
            : skills.suggest(question.words(), reader, reader, MEANT);
    return new Found(rows, total, here, pages, counts, related(question, meant, parameters), meant);
  }

  /** All of them, for a file. */
  public List<Row> all(Question question) {
    return rows(
        needs.list(
            where(question, null) + " order by " + question.order().sql + " limit " + MOST,
            parameters(question)));
  }

  private Map<String, Integer> counts(
      Facet facet, Question question, Map<String, Object> parameters) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    jdbc.sql(
            "select "
                + facet.value
                + " as value, count(*) as number from capacities.need "
                + where(question, facet)
                + " group by value order by number desc, value")
        .params(parameters)
        .query(
            row -> {
              counts.put(row.getString("value"), row.getInt("number"));
            });
    question.of(facet).forEach(value -> counts.putIfAbsent(value, 0));
    return counts;
  }

  private List<Row> related(
      Question question, List<NamedConcept> meant, Map<String, Object> parameters) {
    if (meant.isEmpty()) {
      return List.of();
    }
    Map<String, Object> all = new HashMap<>(parameters);
    all.put(
        "concepts", meant.stream().map(concept -> concept.id().value()).toArray(Integer[]::new));
    Question others = new Question("", question.chosen(), question.order());
    return rows(
        needs.list(
            where(others, null)
                + " and not (search @@ to_tsquery('simple', :words)) and exists ("
                + "select 1 from capacities.need_skill s where s.need = need.id"
                + " and s.concept = any (:concepts)) order by "
                + question.order().sql
                + " limit "
                + RELATED,
            all));
  }

  /**
   * What is hidden is left out here, so that no count tells of it either.
   *
   * @param but a facet that is left out; null for none
   */
  private static String where(Question question, @Nullable Facet but) {
    StringBuilder where =
        new StringBuilder("where state = 'OPEN' and organisation <> all (:hidden)");
    if (!PlainText.query(question.words()).isEmpty()) {
      where.append(" and search @@ to_tsquery('simple', :words)");
    }
    for (Facet facet : Facet.values()) {
      if (facet != but && !question.of(facet).isEmpty()) {
        where
            .append(" and ")
            .append(
                facet == Facet.MODE
                    ? "modes && :mode::text[]"
                    : facet.code() + " = any (:" + facet.code() + ")");
      }
    }
    return where.toString();
  }

  private Map<String, Object> parameters(Question question) {
    Map<String, Object> parameters = new HashMap<>();
    parameters.put(
        "hidden", hidden.organisations().stream().map(OrganisationId::value).toArray(UUID[]::new));
    parameters.put("words", PlainText.query(question.words()));
    for (Facet facet : Facet.values()) {
      parameters.put(facet.code(), question.of(facet).toArray(String[]::new));
    }
    return parameters;
  }

  /** Without those of organisations that stewards hid. */
  private List<Row> rows(List<Need> found) {
    Map<OrganisationId, OrganisationView> named = new HashMap<>(named(found));
    named.values().removeIf(organisation -> hidden.hides(organisation.id()));
    List<Row> rows = new ArrayList<>();
    for (Need need : found) {
      OrganisationView organisation = named.get(need.organisation());
      if (organisation != null) {
        rows.add(new Row(need, organisation));
      }
    }
    return rows;
  }

  private Map<OrganisationId, OrganisationView> named(Collection<Need> found) {
    return organisations.known(found.stream().map(Need::organisation).collect(Collectors.toSet()));
  }

  /** Those that exist and everybody may see, with whose they are. */
  List<Row> rowsOf(Collection<UUID> ids) {
    return rows(needs.all(ids).stream().filter(Need::isPublic).toList());
  }
}

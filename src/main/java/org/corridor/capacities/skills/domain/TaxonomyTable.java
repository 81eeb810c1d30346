package org.corridor.capacities.skills.domain;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.corridor.capacities.Sector;
import org.corridor.capacities.skills.ConceptKind;
import org.corridor.capacities.skills.linking.Concept;
import org.corridor.capacities.skills.linking.Linker;
import org.corridor.platform.text.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** The taxonomy as it stands in PostgreSQL, read as a whole. */
@Repository
class TaxonomyTable {

  private static final int AT_ONCE = 5_000;

  private final JdbcTemplate jdbc;
  private final TransactionTemplate snapshot;

  TaxonomyTable(DataSource database, PlatformTransactionManager transactions) {
    jdbc = new JdbcTemplate(database);
    jdbc.setFetchSize(AT_ONCE);
    snapshot = new TransactionTemplate(transactions);
    snapshot.setReadOnly(true);
    snapshot.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    snapshot.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
  }

  /** Counts the changes of the taxonomy; 0 before the first. */
  long version() {
    Long version =
        jdbc.queryForObject(
            "select coalesce(max(version), 0) from capacities.taxonomy_version", Long.class);
    return version == null ? 0 : version;
  }

  /** Everything but the alternative labels. */
  Names names() {
    return Objects.requireNonNull(snapshot.execute(status -> namesHere()));
  }

  /** As the transaction that is going on sees them. */
  Names namesHere() {
    Integer most =
        jdbc.queryForObject("select coalesce(max(id), 0) from capacities.concept", Integer.class);
    int size = most == null ? 0 : most;
    @Nullable String[] uris = new String[size + 1];
    @Nullable ConceptKind[] kinds = new ConceptKind[size + 1];
    @Nullable Sector[] sectors = new Sector[size + 1];
    BitSet current = new BitSet(size + 1);
    Map<String, Integer> numbers = new HashMap<>();
    jdbc.query(
        "select id, uri, kind, code, sector, current from capacities.concept",
        row -> {
          int id = row.getInt("id");
          uris[id] = row.getString("uri");
          kinds[id] = ConceptKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT));
          String sector = row.getString("sector");
          sectors[id] =
              sector == null ? SectorOfIsco.of(row.getString("code")) : Sector.valueOf(sector);
          current.set(id, row.getBoolean("current"));
          numbers.put(row.getString("uri"), id);
        });
    Ties ties = ties(size);
    SectorOfSkill.fill(sectors, kinds, ties);
    return new Names(size, uris, kinds, current, labels(size), sectors, numbers, ties);
  }

  /** What the starter taxonomy calls it is in everyday words, so that is what is shown. */
  private Map<Language, @Nullable String[]> labels(int size) {
    Map<Language, @Nullable String[]> labels = new EnumMap<>(Language.class);
    jdbc.query(
        """
        select concept, language, label from capacities.concept_label
        where rank = 0 order by source
        """,
        row -> {
          String label = row.getString("label");
          int concept = row.getInt("concept");
          Language.of(row.getString("language"))
              .ifPresent(
                  language ->
                      labels.computeIfAbsent(language, any -> new String[size + 1])[concept] =
                          label);
        });
    return labels;
  }

  private Ties ties(int size) {
    Ties.Pairs essential = new Ties.Pairs();
    Ties.Pairs optional = new Ties.Pairs();
    Ties.Pairs broader = new Ties.Pairs();
    Ties.Pairs narrower = new Ties.Pairs();
    jdbc.query(
        """
        select r.concept, r.kind, r.other from capacities.concept_relation r
          join capacities.concept a on a.id = r.concept and a.current
          join capacities.concept b on b.id = r.other and b.current
        """,
        row -> {
          int concept = row.getInt("concept");
          int other = row.getInt("other");
          switch (row.getString("kind")) {
            case "essential" -> essential.add(concept, other);
            case "optional" -> optional.add(concept, other);
            default -> {
              broader.add(concept, other);
              narrower.add(other, concept);
            }
          }
        });
    return new Ties(
        size,
        version(),
        new Ties.Row(size, essential),
        new Ties.Row(size, optional),
        new Ties.Row(size, broader),
        new Ties.Row(size, narrower));
  }

  /** Takes seconds with a full ESCO. */
  Linker linker(Names names) {
    return new Linker(Objects.requireNonNull(snapshot.execute(status -> labelsHere(names))));
  }

  Map<Language, List<Concept>> labelsHere(Names names) {
    Map<Language, List<Concept>> taxonomy = new EnumMap<>(Language.class);
    readLabels(names, taxonomy);
    return taxonomy;
  }

  private void readLabels(Names names, Map<Language, List<Concept>> taxonomy) {
    Collected collected = new Collected(names, taxonomy);
    jdbc.query(
        """
        select l.concept, l.language, l.label, c.code, c.uri, c.kind
        from capacities.concept_label l
          join capacities.concept c on c.id = l.concept and c.current
        where c.kind <> 'group' or c.code ~ '^[0-9]{4}$'
        order by l.language, l.concept, l.source desc, l.rank
        """,
        row -> {
          collected.add(
              row.getInt("concept"),
              row.getString("language"),
              row.getString("code"),
              row.getString("label"));
        });
    collected.flush();
  }

  /** Gathers the labels of one concept in one language, which come one after the other. */
  private static final class Collected {

    private static final String UNIT_GROUP = "http://data.europa.eu/esco/isco/C";

    private final Names names;
    private final Map<Language, List<Concept>> taxonomy;
    private final Set<String> labels = new LinkedHashSet<>();
    private int concept;
    private String language = "";
    private String code = "";

    Collected(Names names, Map<Language, List<Concept>> taxonomy) {
      this.names = names;
      this.taxonomy = taxonomy;
    }

    void add(int concept, String language, String code, String label) {
      if (concept != this.concept || !language.equals(this.language)) {
        flush();
        this.concept = concept;
        this.language = language;
        this.code = code;
      }
      labels.add(label);
    }

    void flush() {
      if (!labels.isEmpty() && concept <= names.size() && names.uris()[concept] != null) {
        String uri = names.uris()[concept];
        boolean grouping = names.kinds()[concept] == ConceptKind.GROUP;
        String group =
            names.kinds()[concept] == ConceptKind.OCCUPATION && !code.isEmpty()
                ? UNIT_GROUP + code
                : "";
        List<String> all = List.copyOf(labels);
        Language.of(language)
            .ifPresent(
                known ->
                    taxonomy
                        .computeIfAbsent(known, any -> new ArrayList<>())
                        .add(new Concept(uri, group, grouping, all)));
      }
      labels.clear();
    }
  }
}

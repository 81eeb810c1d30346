import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Fills the tables of people and organisations with generated ones, always the same for the same numbers, and beside them a table for plain PostgreSQL full-text search
 * with what a visitor may see of the same entries. Run by directory.sh: {@code java -cp postgresql.jar FillDirectory.java JDBC_URL PEOPLE ORGANISATIONS}.
 */
public class FillDirectory {

  static final String[] COUNTRIES = ("ML SN MA DZ TN EG ET GH CV EC MD GE PH JM FR IT ES PT DE BE GB CH US CA NL SE NO DK AT GR PL RO BG UA TR SY LB JO IQ IR PK IN BD LK NP CN VN TH"
      + " ID MY JP KR AU NZ BR AR CL PE CO VE MX GT HN SV NI CR PA CU DO HT NG CM CI BF NE TD SD ER SO KE UG TZ RW CD AO MZ ZA ZW").split(" ");
  static final String[] LANGUAGES = ("fr en es pt ar wo bm snk ff ha yo ig am ti so sw rw ln ro ru uk ka hy tr ku fa ur pa hi bn ta si ne zh vi th id ms fil ja ko it de nl sv pl el").split(" ");
  static final String[] INTERESTS = "ASSOCIATIONS NETWORKS MENTORING REMITTANCES SAVINGS ENTERPRISE INVESTMENT SKILLS TRAINING JOBS RETURN RIGHTS WELCOME ARTS PEACE".split(" ");
  static final String[] SECTORS = ("DIASPORA_NETWORKS INTEGRATION REMITTANCES SAVINGS_AND_CREDIT ENTERPRISE AGRICULTURE EMPLOYMENT TRAINING EDUCATION HEALTH RIGHTS_AND_ADVICE RETURN CULTURE MEDIA"
      + " LOCAL_DEVELOPMENT WATER_AND_ENVIRONMENT RESEARCH").split(" ");
  static final String[] KINDS = "migrant-association ngo local-authority university training-centre micro-finance cooperative employers trade-union faith media donor".split(" ");
  static final String[] TIMES = {"EVENINGS", "WEEKENDS", "HOLIDAYS"};
  static final String[] SYLLABLES = "ba ka mo sa di ra li to na mi fa du se ko la ye wa ni ro te ha ma ku si do".split(" ");
  static final String[] WORDS = ("nurse midwife doctor teacher welder carpenter mason plumber electrician farmer fisher cook tailor driver accountant lawyer engineer architect baker mechanic"
      + " infirmière enseignant maçon soudeur couturière cuisinier comptable agriculteur enfermera profesor albañil pescador contadora enfermeiro professora pedreiro"
      + " hospital school workshop harbour market cooperative bakery irrigation solar wells coffee cocoa onions fishing tourism music radio football women youth").split(" ");

  private final Random random;

  FillDirectory(long seed) {
    random = new Random(seed);
  }

  /** Few values are frequent and many are rare. */
  static int skewed(Random random, int bound) {
    double x = random.nextDouble();
    return (int) (bound * x * x * x);
  }

  static String town(Random random) {
    Random name = new Random(skewed(random, 4_000));
    StringBuilder town = new StringBuilder();
    for (int i = 0, n = 2 + name.nextInt(2); i < n; i++) {
      town.append(SYLLABLES[name.nextInt(SYLLABLES.length)]);
    }
    return Character.toUpperCase(town.charAt(0)) + town.substring(1);
  }

  private String of(String[] values) {
    return values[skewed(random, values.length)];
  }

  private Set<String> some(String[] values, int most) {
    Set<String> some = new LinkedHashSet<>();
    for (int i = 0, n = random.nextInt(most + 1); i < n; i++) {
      some.add(of(values));
    }
    return some;
  }

  private String words(int most) {
    List<String> words = new ArrayList<>();
    for (int i = 0, n = 3 + random.nextInt(most); i < n; i++) {
      words.add(WORDS[random.nextInt(WORDS.length)]);
    }
    return String.join(" ", words);
  }

  private UUID id() {
    return new UUID(random.nextLong(), random.nextLong());
  }

  public static void main(String[] args) throws Exception {
    int people = Integer.parseInt(args[1]);
    int organisations = Integer.parseInt(args[2]);
    try (Connection connection = DriverManager.getConnection(args[0], "postgres", "");
        Statement sql = connection.createStatement()) {
      sql.execute("set session_replication_role = replica");
      sql.execute("truncate people.person, people.organisation cascade");
      sql.execute("truncate people.directory_change");
      sql.execute("update people.directory_identity set id = gen_random_uuid()");
      sql.execute("create schema if not exists bench");
      sql.execute("drop table if exists bench.listing");
      sql.execute("create table bench.listing (id uuid primary key, name text, origin text[], residence text[], language text[], interest text[], kind text[], words text, search tsvector)");
      new FillDirectory(7).people(connection, people);
      new FillDirectory(8).organisations(connection, organisations);
      sql.execute("insert into people.consent (id, person, purpose, version, language, given_at) select gen_random_uuid(), id, 'DIRECTORY', 1, 'en', now() from people.person");
      sql.execute("update bench.listing set search = setweight(to_tsvector('simple', name), 'A') || to_tsvector('simple', words)");
      for (String column : List.of("origin", "residence", "language", "interest", "kind", "search")) {
        sql.execute("create index on bench.listing using gin (" + column + ")");
      }
      for (String table : List.of("people.person", "people.profile", "people.consent", "people.organisation", "people.organisation_country", "bench.listing")) {
        sql.execute("vacuum analyze " + table);
      }
    }
  }

  private void people(Connection connection, int count) throws Exception {
    Rows person = new Rows("people.person (id, email, name, password, language, sample, registered_at)");
    Rows profile = new Rows("people.profile (person, key, content, audiences, written, revision, writer)");
    Rows plain = new Rows("bench.listing (id, name, origin, residence, language, interest, kind, words)");
    for (int i = 0; i < count; i++) {
      UUID id = id();
      String name = town(random) + " " + town(random);
      String origin = of(COUNTRIES);
      String residence = COUNTRIES[COUNTRIES.length - 1 - skewed(random, COUNTRIES.length)];
      String from = town(random);
      String to = town(random);
      Set<String> languages = some(LANGUAGES, 3);
      Set<String> interests = some(INTERESTS, 4);
      String cv = random.nextInt(10) < 7 ? words(25) : "";
      String content =
          "{\"languages\":[%s],\"origin\":[{\"country\":\"%s\",\"town\":\"%s\"}],\"residence\":[{\"country\":\"%s\",\"town\":\"%s\"}],\"interests\":[%s],\"cv\":\"%s\",\"availability\":{\"times\":[%s]}}"
              .formatted(
                  languages.stream().map(l -> "{\"language\":\"" + l + "\",\"level\":\"B2\"}").collect(Collectors.joining(",")),
                  origin, from, residence, to, quoted(interests), cv, quoted(some(TIMES, 2)));
      // A third show everything to everybody, the others more to members and most to colleagues.
      int open = random.nextInt(3);
      Map<String, String> audiences = new LinkedHashMap<>();
      for (String field : List.of("NAME", "LANGUAGES", "ORIGIN", "RESIDENCE", "INTERESTS", "CV", "AVAILABILITY")) {
        audiences.put(field, open == 0 ? "EVERYONE" : List.of("EVERYONE", "MEMBERS", "MEMBERS", "MY_ORGANISATIONS").get(random.nextInt(4)));
      }
      person.add(id, "p" + i + "@example.org", name, "\\N", "en", "f", "2026-01-01");
      profile.add(id, id(), content,
          audiences.entrySet().stream().map(e -> "\"" + e.getKey() + "\":\"" + e.getValue() + "\"").collect(Collectors.joining(",", "{", "}")), "en", 1, "bench");
      boolean o = seen(audiences, "ORIGIN");
      boolean r = seen(audiences, "RESIDENCE");
      plain.add(id, seen(audiences, "NAME") ? name : "", array(o, Set.of(origin)), array(r, Set.of(residence)), array(seen(audiences, "LANGUAGES"), languages),
          array(seen(audiences, "INTERESTS"), interests), "{person}",
          (seen(audiences, "CV") ? cv : "") + (o ? " " + from : "") + (r ? " " + to : ""));
      if (i % 20_000 == 19_999 || i == count - 1) {
        person.copy(connection);
        profile.copy(connection);
        plain.copy(connection);
      }
    }
  }

  private void organisations(Connection connection, int count) throws Exception {
    Rows organisation = new Rows("people.organisation (id, slug, name, same_as, kind, country, source, content, written)");
    Rows country = new Rows("people.organisation_country (organisation, country)");
    Rows plain = new Rows("bench.listing (id, name, origin, residence, language, interest, kind, words)");
    for (int i = 0; i < count; i++) {
      UUID id = id();
      String name = "Association " + town(random) + " " + town(random);
      String home = of(COUNTRIES);
      Set<String> sectors = some(SECTORS, 4);
      Set<String> languages = some(LANGUAGES, 3);
      String about = words(40);
      organisation.add(id, "o-" + i, name, "o " + i, of(KINDS), home, "bench",
          "{\"sectors\":[%s],\"languages\":[%s],\"about\":\"%s\"}".formatted(quoted(sectors), quoted(languages), about), "en");
      country.add(id, home);
      plain.add(id, name, "{}", array(true, Set.of(home)), array(true, languages), "{}", "{organisation}", about);
    }
    organisation.copy(connection);
    country.copy(connection);
    plain.copy(connection);
  }

  private static boolean seen(Map<String, String> audiences, String field) {
    return audiences.get(field).equals("EVERYONE");
  }

  private static String quoted(Set<String> values) {
    return values.stream().map(v -> "\"" + v + "\"").collect(Collectors.joining(","));
  }

  private static String array(boolean seen, Set<String> values) {
    return seen ? values.stream().map(String::toLowerCase).collect(Collectors.joining(",", "{", "}")) : "{}";
  }

  private static final class Rows {
    private final String table;
    private final StringBuilder rows = new StringBuilder();

    Rows(String table) {
      this.table = table;
    }

    void add(Object... cells) {
      for (int i = 0; i < cells.length; i++) {
        rows.append(i == 0 ? "" : "\t").append(cells[i]);
      }
      rows.append('\n');
    }

    void copy(Connection connection) throws Exception {
      byte[] bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
      CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " from stdin");
      copy.writeToCopy(bytes, 0, bytes.length);
      copy.endCopy();
      rows.setLength(0);
    }
  }
}

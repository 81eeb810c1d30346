package org.corridor.capacities.skills.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.corridor.CorridorTest;
import org.corridor.capacities.skills.Skills;
import org.corridor.capacities.skills.linking.Linker;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** Files of ESCO come in as a whole or not at all, and what is broken in them is named. */
@CorridorTest
@Transactional
class EscoImportTests {

  private static final String SKILLS =
      "conceptType,conceptUri,skillType,reuseLevel,preferredLabel,altLabels,hiddenLabels,status\n";
  private static final String OCCUPATIONS =
      "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status\n";
  private static final String RELATIONS = "occupationUri,relationType,skillType,skillUri\n";
  private static final String SKILL = "http://data.europa.eu/esco/skill/";
  private static final String OCCUPATION = "http://data.europa.eu/esco/occupation/";

  @TempDir Path folder;

  @Autowired EscoImport esco;
  @Autowired TaxonomyTable table;
  @Autowired Skills skills;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final List<String> steps = new ArrayList<>();

  @BeforeEach
  void theStarterIsThere() {
    assertThat(skills.suggest("nurse", Language.EN, Language.EN, 1)).isNotEmpty();
  }

  private EscoFiles.Brought file(String name, String content) {
    return file(name, content.getBytes(UTF_8));
  }

  private EscoFiles.Brought file(String name, byte[] content) {
    try {
      Path path = Files.createTempFile(folder, "brought", "");
      Files.write(path, content);
      return new EscoFiles.Brought(name, path);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private EscoFiles.Brought zip(String name, Map<String, byte[]> entries) throws IOException {
    Path path = Files.createTempFile(folder, "brought", "");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(path))) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
        zip.closeEntry();
      }
    }
    return new EscoFiles.Brought(name, path);
  }

  private ImportOutcome take(EscoFiles.Brought... files) {
    return esco.take(List.of(files), "", (step, progress) -> steps.add(step));
  }

  private static String skill(String id, String type, String label, String alternatives) {
    return "KnowledgeSkillCompetence,%s%s,%s,,%s,\"%s\",,released\n"
        .formatted(SKILL, id, type, label, alternatives);
  }

  private EscoFiles.Brought sound() {
    return file(
        "skills_en.csv",
        SKILLS
            + skill("t-1", "skill/competence", "test-tie knots", "knot ropes\ntie \"\"bowlines\"\"")
            + skill("t-2", "knowledge", "\"test-ropes, cables\"", ""));
  }

  private EscoFiles.Brought work() {
    return file(
        "occupations_en.csv",
        OCCUPATIONS + "Occupation," + OCCUPATION + "t-9,7215,test-rigger,,released\n");
  }

  private String state() {
    return jdbc.sql(
            """
            select md5(string_agg(row, ';' order by row)) from (
              select c::text as row from capacities.concept c
              union all select l::text from capacities.concept_label l
              union all select r::text from capacities.concept_relation r
              union all select v.version::text from capacities.taxonomy_version v) rows
            """)
        .query(String.class)
        .single();
  }

  @Test
  void conceptsComeInWithLabelsAndRelations() {
    ImportOutcome outcome =
        take(
            sound(),
            work(),
            file(
                "occupationSkillRelations_en.csv",
                RELATIONS + OCCUPATION + "t-9,essential,skill/competence," + SKILL + "t-1\n"));

    assertThat(outcome.added()).isEqualTo(3);
    assertThat(outcome.labels()).isEqualTo(5);
    assertThat(outcome.relations()).isEqualTo(1);
    assertThat(outcome.rows())
        .containsOnly(
            Map.entry("skills_en.csv", 2),
            Map.entry("occupations_en.csv", 1),
            Map.entry("occupationSkillRelations_en.csv", 1));
    Names names = table.namesHere();
    int rigger = number(OCCUPATION + "t-9");
    int knots = number(SKILL + "t-1");
    assertThat(names.named(rigger, Language.FR))
        .hasValueSatisfying(one -> assertThat(one.labelled()).isEqualTo(Language.EN));
    assertThat(names.relations().essential(rigger)).containsExactly(knots);
    assertThat(new Linker(table.labelsHere(names)).link("tie bowlines", Language.EN, 1))
        .extracting(match -> match.conceptUri())
        .containsExactly(SKILL + "t-1");
  }

  private int number(String uri) {
    return jdbc.sql("select id from capacities.concept where uri = :uri")
        .param("uri", uri)
        .query(Integer.class)
        .single();
  }

  @Test
  void theSameAgainChangesNothing() {
    take(sound(), work());
    String before = state();

    ImportOutcome again = take(sound(), work());

    assertThat(again.isChange()).isFalse();
    assertThat(state()).isEqualTo(before);
  }

  @Test
  void aNewerVersionKeepsNumbersAndMarksWhatIsGone() {
    take(sound());
    int knots = number(SKILL + "t-1");
    int ropes = number(SKILL + "t-2");

    ImportOutcome outcome =
        esco.take(
            List.of(
                file(
                    "skills_en.csv",
                    SKILLS
                        + skill("t-3", "skill/competence", "test-splice", "")
                        + skill("t-1", "skill/competence", "test-tie good knots", ""))),
            "9.1.0",
            (step, progress) -> {});

    assertThat(outcome.added()).isEqualTo(1);
    assertThat(outcome.ended()).isEqualTo(1);
    assertThat(number(SKILL + "t-1")).isEqualTo(knots);
    Names names = table.namesHere();
    assertThat(names.named(knots, Language.EN).orElseThrow().label())
        .isEqualTo("test-tie good knots");
    assertThat(names.isProposed(ropes)).isFalse();
    assertThat(names.named(ropes, Language.EN))
        .as("who chose it still sees what it was called")
        .isPresent();
    assertThat(refusal(() -> esco.take(List.of(sound()), "9.0.3", (step, progress) -> {})))
        .extracting(TaxonomyRefused::reason)
        .isEqualTo("older");
  }

  @Test
  void whatTheStarterNamesStaysWithItsEverydayLabels() {
    String nurse =
        jdbc.sql(
                """
                select c.uri from capacities.concept c join capacities.concept_label l
                  on l.concept = c.id and l.language = 'en' and l.label = 'nurse'
                where c.kind = 'occupation'
                """)
            .query(String.class)
            .single();
    int number = number(nurse);

    take(
        file(
            "occupations_en.csv",
            OCCUPATIONS + "Occupation," + nurse + ",2221,test-general nurse,,released\n"));
    Names names = table.namesHere();

    assertThat(number(nurse)).isEqualTo(number);
    assertThat(names.named(number, Language.AR).orElseThrow().labelled()).isEqualTo(Language.AR);
    assertThat(new Linker(table.labelsHere(names)).link("test-general nurse", Language.EN, 1))
        .extracting(match -> match.conceptUri())
        .containsExactly(nurse);
    assertThat(names.isProposed(number)).isTrue();
  }

  @Test
  void aFurtherLanguageIsAddedToConceptsThatAreThere() {
    take(sound());

    ImportOutcome outcome =
        take(
            file(
                "skills_fr.csv",
                "\uFEFFconceptUri,preferredLabel,altLabels\r\n"
                    + SKILL
                    + "t-1,test-faire des nœuds,nouer|attacher\r\n"
                    + SKILL
                    + "t-77,test-inconnu,\r\n"));

    assertThat(outcome.labels()).isEqualTo(3);
    assertThat(outcome.leftOut()).isEqualTo(1);
    assertThat(outcome.added()).isZero();
    assertThat(table.namesHere().named(number(SKILL + "t-1"), Language.FR).orElseThrow().label())
        .isEqualTo("test-faire des nœuds");
  }

  @Test
  void zipsAreReadWhateverElseIsInThem() throws IOException {
    ImportOutcome outcome =
        take(
            zip(
                "ESCO dataset - v1.1.1 - en.zip",
                Map.of(
                    "ESCO/skills_en.csv",
                    Files.readAllBytes(sound().path()),
                    "../../etc/occupations_en.csv",
                    "broken".getBytes(UTF_8),
                    "dictionary_en.csv",
                    "a,b".getBytes(UTF_8))));

    assertThat(outcome.added()).isEqualTo(2);
    assertThat(outcome.ignored())
        .containsExactlyInAnyOrder("occupations_en.csv", "dictionary_en.csv");
  }

  /** Each a file with one mistake, the line and the reason that are told. */
  @Test
  void brokenFilesAreRefusedWithTheRowAndTheReason() {
    String good = skill("t-1", "skill/competence", "test-tie knots", "");
    expect("header", 1, file("skills_en.csv", "conceptUri,label\nx,y\n"));
    expect("header-twice", 1, file("skills_en.csv", SKILLS.replace("reuseLevel", "status")));
    expect("empty", 1, file("skills_en.csv", ""));
    expect("empty", 1, file("skills_en.csv", SKILLS));
    expect("cells", 3, file("skills_en.csv", SKILLS + good + "a,b\n"));
    expect("uri", 2, file("skills_en.csv", SKILLS + good.replace("data.europa.eu", "evil.com")));
    expect("uri", 2, file("skills_en.csv", SKILLS + good.replace("/skill/", "/occupation/")));
    expect("twice", 3, file("skills_en.csv", SKILLS + good + good));
    expect("kind", 2, file("skills_en.csv", SKILLS + good.replace("skill/competence", "magic")));
    expect("kind", 2, file("skills_en.csv", SKILLS + good.replace("KnowledgeSkillComp", "Occup")));
    expect("status", 2, file("skills_en.csv", SKILLS + good.replace("released", "maybe")));
    expect("quotes", 3, file("skills_en.csv", SKILLS + good + "\"no end\n\n" + good));
    expect("quotes", 2, file("skills_en.csv", SKILLS + good.replace("\"\"", "\"a\"b")));
    expect(
        "utf8",
        4,
        file(
            "skills_en.csv",
            (SKILLS + good + "\n" + good.replace("t-1", "t-2").replace("tie", "é"))
                .getBytes(ISO_8859_1)));
    expect("text", 2, file("skills_en.csv", SKILLS + good.replace("tie", "\u0000")));
    expect("cell", 2, file("skills_en.csv", SKILLS + good.replace("tie", "x".repeat(100_001))));
    expect("label", 2, file("skills_en.csv", SKILLS + good.replace("tie", "x".repeat(401))));
    expect("columns", 2, file("skills_en.csv", SKILLS + ",".repeat(100) + "\n"));
    expect(
        "code",
        2,
        file(
            "occupations_en.csv",
            OCCUPATIONS + "Occupation," + OCCUPATION + "t-9,72x5,test-rigger,,released\n"));
    expect("nothing", 0, file("holidays.csv", "a,b\n"));
    expect("zip", 0, file("skills.zip", "PK\u0003\u0004 not a zip"));
    expect("file-twice", 0, sound(), sound());
    expect("nameless", 0, file("skills_de.csv", SKILLS + good.replace("t-1", "t-5")));
  }

  @Test
  void relationsNeedTheirConcepts() {
    String to = OCCUPATION + "t-9,essential,skill/competence," + SKILL;
    expect("unknown", 2, sound(), work(), relations(to + "t-404\n"));
    expect("unknown", 2, relations(to + "t-1\n"));
    expect("relation", 2, sound(), work(), relations(to.replace("essential", "loves") + "t-1\n"));
    expect(
        "itself",
        2,
        sound(),
        file(
            "skillSkillRelations.csv",
            "originalSkillUri,relationType,relatedSkillUri\n"
                + SKILL
                + "t-1,optional,"
                + SKILL
                + "t-1\n"));
    expect(
        "labels-only",
        2,
        file("skills_fr.csv", "conceptUri,preferredLabel,altLabels\n" + SKILL + "t-404,x,\n"));
  }

  private EscoFiles.Brought relations(String rows) {
    return file("occupationSkillRelations.csv", RELATIONS + rows);
  }

  @Test
  void zipsThatGrowWithoutEndAreRefused() throws IOException {
    byte[] bomb = new byte[8 << 20];
    java.util.Arrays.fill(bomb, (byte) 'x');
    System.arraycopy(SKILLS.getBytes(UTF_8), 0, bomb, 0, SKILLS.length());
    for (int i = SKILLS.length() + 50_000; i < bomb.length; i += 50_000) {
      bomb[i] = ',';
    }
    expect("ratio", 0, zip("a.zip", Map.of("skills_en.csv", bomb)));

    Path many = Files.createTempFile(folder, "many", "");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(many))) {
      for (int i = 0; i <= EscoFiles.MOST_ENTRIES; i++) {
        zip.putNextEntry(new ZipEntry("file" + i));
        zip.closeEntry();
      }
    }
    expect("entries", 0, new EscoFiles.Brought("b.zip", many));
  }

  private void expect(String reason, int line, EscoFiles.Brought... files) {
    String before = state();
    TaxonomyRefused refused = refusal(() -> take(files));
    assertThat(refused).as(reason).isNotNull();
    assertThat(refused.reason() + " in line " + refused.line())
        .isEqualTo(reason + " in line " + line);
    for (Language language : Language.values()) {
      assertThat(
              texts.text(
                  language,
                  new ImportOutcome.Refusal("", 0, refused.reason(), Map.of()).text(),
                  refused.args()))
          .doesNotContain("{")
          .doesNotContain("capacities.");
    }
    if (!reason.equals("nameless")) {
      assertThat(state()).as("nothing is changed before all is checked").isEqualTo(before);
    }
  }

  private static TaxonomyRefused refusal(
      org.assertj.core.api.ThrowableAssert.ThrowingCallable take) {
    return catchThrowableOfType(TaxonomyRefused.class, take);
  }
}

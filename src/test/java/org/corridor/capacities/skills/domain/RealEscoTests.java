package org.corridor.capacities.skills.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.corridor.CorridorTest;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

/** The real files of ESCO, where they are. What comes in is taken back at the end. */
@CorridorTest
@Transactional
class RealEscoTests {

  private static final Path DATA = Path.of("../shared/data/esco");

  @Autowired EscoImport esco;
  @Autowired TaxonomyTable table;
  @Autowired Skills skills;
  @Autowired JdbcClient jdbc;

  @Test
  void allOfItComesInAndASecondTimeChangesNothing() throws IOException {
    assumeTrue(
        Files.isDirectory(DATA),
        "Skipped: no files of ESCO in " + DATA.toAbsolutePath().normalize());
    assertThat(skills.suggest("nurse", Language.EN, Language.EN, 1)).isNotEmpty();
    int starter = count("select count(*) from capacities.concept");
    List<EscoFiles.Brought> files;
    try (Stream<Path> all = Files.list(DATA)) {
      files = all.map(path -> new EscoFiles.Brought(path.getFileName().toString(), path)).toList();
    }

    ImportOutcome first = esco.take(files, "1.1.1", (step, progress) -> {});

    assertThat(first.rows())
        .containsEntry("skills_en.csv", 13_896)
        .containsEntry("occupations_en.csv", 3_007)
        .containsEntry("ISCOGroups_en.csv", 619)
        .containsEntry("occupationSkillRelations.csv", 123_855);
    assertThat(esco("c.kind in ('skill', 'knowledge')")).isEqualTo(13_896);
    assertThat(esco("c.kind = 'occupation'")).isEqualTo(3_007);
    assertThat(esco("c.kind = 'group' and c.uri like '%/esco/isco/%'")).isEqualTo(619);
    assertThat(
            count(
                "select count(*) from capacities.concept_relation"
                    + " where source = 'esco-occupation-skills'"))
        .as("but for those of an occupation that none of the files has")
        .isEqualTo(123_855 - 67);
    assertThat(first.leftOut()).isBetween(67, 100);
    assertThat(first.added()).isLessThan(13_896 + 3_007 + 619 + 650 - 200);
    assertThat(count("select count(*) from capacities.concept"))
        .as("numbers are dense, and what the starter had is the same concept")
        .isEqualTo(starter + first.added())
        .isEqualTo(count("select max(id) from capacities.concept"));
    int versions = count("select count(*) from capacities.taxonomy_version");

    ImportOutcome second = esco.take(files, "1.1.1", (step, progress) -> {});

    assertThat(second.isChange()).isFalse();
    assertThat(second.rows()).isEqualTo(first.rows());
    assertThat(count("select count(*) from capacities.taxonomy_version")).isEqualTo(versions);
    assertThat(table.namesHere().relations().essential(nurse())).hasSizeGreaterThan(20);
  }

  private int esco(String condition) {
    return count("select count(*) from capacities.concept c where c.in_esco and " + condition);
  }

  private int nurse() {
    return count(
        """
        select c.id from capacities.concept c join capacities.concept_label l
          on l.concept = c.id and l.language = 'en' and l.label = 'nurse responsible for general care'
            and l.source = 'esco'
        where c.kind = 'occupation'
        """);
  }

  private int count(String sql) {
    return jdbc.sql(sql).query(Integer.class).single();
  }
}

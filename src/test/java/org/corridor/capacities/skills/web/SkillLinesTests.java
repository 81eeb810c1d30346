package org.corridor.capacities.skills.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.skills.ConceptId;
import org.corridor.capacities.skills.ConceptKind;
import org.corridor.capacities.skills.NamedConcept;
import org.corridor.capacities.skills.Relations;
import org.corridor.capacities.skills.SkillLine;
import org.corridor.capacities.skills.Skills;
import org.corridor.platform.form.Problem;
import org.corridor.platform.form.Submission;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.Test;

/** A line is asked about once, and nothing typed is lost. */
class SkillLinesTests {

  private static final NamedConcept NETS = concept(7, "repair fishing nets");
  private static final NamedConcept FISH = concept(8, "smoke fish");

  private final SkillLines lines = new SkillLines(new TwoSkills());

  private static NamedConcept concept(int number, String label) {
    return new NamedConcept(
        new ConceptId(number), "urn:" + number, ConceptKind.SKILL, label, Language.EN);
  }

  /** Knows two skills, and proposes both for everything but nonsense. */
  private static final class TwoSkills implements Skills {
    @Override
    public List<NamedConcept> suggest(String words, Language written, Language reader, int limit) {
      return words.equals("zzz") ? List.of() : List.of(NETS, FISH);
    }

    @Override
    public List<NamedConcept> mentioned(String text, Language written, Language reader, int limit) {
      return List.of();
    }

    @Override
    public Map<ConceptId, NamedConcept> named(Collection<ConceptId> concepts, Language reader) {
      Map<ConceptId, NamedConcept> named = new HashMap<>();
      List.of(NETS, FISH).stream()
          .filter(one -> concepts.contains(one.id()))
          .forEach(one -> named.put(one.id(), one));
      return named;
    }

    @Override
    public Relations relations() {
      throw new UnsupportedOperationException();
    }
  }

  private static Submission sent(String... pairs) {
    Map<String, String[]> parameters = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      parameters.put(pairs[i], new String[] {pairs[i + 1]});
    }
    return Submission.of(parameters);
  }

  private SkillLines.Typed read(Submission sent) {
    return lines.read(sent, "s", Language.FR, Language.EN);
  }

  @Test
  void aNewLineIsAskedAboutBeforeItIsSaved() {
    Submission sent = sent("s[0].words", "  ravauder  les filets ", "s[1].words", " ");

    SkillLines.Typed typed = read(sent);

    assertThat(typed.isAsking()).isTrue();
    assertThat(sent.isValid()).as("not to have been asked is no mistake").isTrue();
    assertThat(typed.lines()).isEmpty();
    assertThat(typed.open())
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.words()).isEqualTo("ravauder les filets");
              assertThat(line.written()).isEqualTo(Language.FR);
              assertThat(line.proposals()).containsExactly(NETS, FISH);
              assertThat(line.chosen()).isEmpty();
            });
  }

  @Test
  void theVeryWordsOfAConceptAreChosenBeforehandButStillAsked() {
    SkillLines.Typed typed = read(sent("s[0].words", "Repair fishing nets"));

    assertThat(typed.isAsking()).isTrue();
    assertThat(typed.open()).extracting(SkillLines.Line::chosen).containsExactly("7");
  }

  @Test
  void whatWasChosenIsSavedWithTheWords() {
    Submission sent =
        sent(
            "s[0].words",
            "filets",
            "s[0].asked",
            "filets",
            "s[0].written",
            "pt",
            "s[0].concept",
            "7",
            "s[1].words",
            "fumer",
            "s[1].asked",
            "fumer",
            "s[1].concept",
            "own",
            "s[2].words",
            "zzz");

    SkillLines.Typed typed = read(sent);

    assertThat(typed.isAsking()).isFalse();
    assertThat(typed.lines())
        .containsExactly(
            new SkillLine("filets", Language.PT, NETS.id()),
            new SkillLine("fumer", Language.FR, null),
            new SkillLine("zzz", Language.FR, null));
  }

  @Test
  void otherWordsAreAskedAboutAnew() {
    SkillLines.Typed typed =
        read(sent("s[0].words", "fumer", "s[0].asked", "filets", "s[0].concept", "7"));

    assertThat(typed.isAsking()).isTrue();
    assertThat(typed.lines()).isEmpty();
  }

  @Test
  void whoPassesTheProposalsOverIsToldSo() {
    Submission sent = sent("s[0].words", "", "s[1].words", "filets", "s[1].asked", "filets");

    SkillLines.Typed typed = read(sent);

    assertThat(typed.isAsking()).isTrue();
    assertThat(sent.problems())
        .extracting(Problem::field, Problem::message)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("s[0].concept", "capacities.skills.lines.choose"));
  }

  @Test
  void aConceptThatThereIsNotIsNotBelieved() {
    SkillLines.Typed typed =
        read(sent("s[0].words", "filets", "s[0].asked", "filets", "s[0].concept", "12345"));

    assertThat(typed.isAsking()).isTrue();
    assertThat(typed.lines()).isEmpty();
  }

  @Test
  void findAndMoreShowThePageAgainWithoutComplaining() {
    for (String button : List.of("s.find", "s.more")) {
      Submission sent = sent("s[0].words", "filets", "s[0].asked", "filets", button, "x");

      assertThat(read(sent).isAsking()).isTrue();
      assertThat(sent.isValid()).isTrue();
    }
    assertThat(read(sent("s.more", "more")).shown()).hasSize(3);
  }

  @Test
  void theSameTwiceIsOne() {
    SkillLines.Typed typed =
        read(
            sent(
                "s[0].words",
                "filets",
                "s[0].asked",
                "filets",
                "s[0].concept",
                "7",
                "s[1].words",
                "les filets",
                "s[1].asked",
                "les filets",
                "s[1].concept",
                "7",
                "s[2].words",
                "zzz",
                "s[3].words",
                "ZZZ"));

    // the second zzz is another word and so is asked about
    assertThat(typed.lines()).extracting(SkillLine::words).containsExactly("filets", "zzz");
  }

  @Test
  void tooLongAndTooManyAreProblemsAndKept() {
    Submission sent = sent("s[0].words", "x".repeat(SkillLine.LONGEST + 1));

    SkillLines.Typed typed = read(sent);

    assertThat(sent.problems()).extracting(Problem::field).containsExactly("s[0].words");
    assertThat(typed.shown().get(0).words()).hasSize(SkillLine.LONGEST + 1);

    String[] many = new String[2 * (SkillLines.MOST + 1)];
    for (int i = 0; i <= SkillLines.MOST; i++) {
      many[2 * i] = "s[" + i + "].words";
      many[2 * i + 1] = "word" + i;
    }
    Submission tooMany = sent(many);
    assertThat(read(tooMany).shown()).hasSize(SkillLines.MOST + 1);
    assertThat(tooMany.isValid()).isFalse();
  }

  @Test
  void whatIsStoredIsShownAsDecided() {
    SkillLines.Typed typed =
        lines.show(
            "s",
            List.of(
                new SkillLine("filets", Language.FR, NETS.id()),
                new SkillLine("autre", Language.FR, null)),
            Language.EN);

    assertThat(typed.isAsking()).isFalse();
    assertThat(typed.open()).isEmpty();
    assertThat(typed.shown()).hasSize(3);
    assertThat(typed.shown().get(0).chosen()).isEqualTo("7");
    assertThat(typed.shown().get(1).chosen()).isEqualTo(SkillLines.OWN_WORDS);
  }
}

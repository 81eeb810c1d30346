package org.corridor.capacities.skills.cv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.corridor.capacities.skills.CvReading;
import org.corridor.capacities.skills.CvRefused;
import org.corridor.capacities.skills.CvRefused.Reason;
import org.corridor.capacities.skills.cv.Passage.Kind;
import org.junit.jupiter.api.Test;

/** What stands in a CV is read, and what is not one is refused with a reason. */
class CvFileTests {

  @Test
  void aPdfIsReadLineByLine() throws IOException {
    assertThat(CvFile.read(SampleCv.pdf("Nurse in Lyon since 2011", "I speak French.")))
        .extracting(Passage::text)
        .containsExactly("Nurse in Lyon since 2011", "I speak French.");
  }

  @Test
  void aWordFileIsReadParagraphByParagraph() throws IOException {
    assertThat(
            CvFile.read(SampleCv.word("Pêcheur à Saint-Louis", "Je répare les filets. Je fume.")))
        .extracting(Passage::text)
        .containsExactly("Pêcheur à Saint-Louis", "Je répare les filets.", "Je fume.");
  }

  @Test
  void macrosAreNotLookedAt() throws IOException {
    byte[] file =
        SampleCv.zip(
            Map.of(
                "word/vbaProject.bin",
                "Sub AutoOpen()".getBytes(UTF_8),
                "word/document.xml",
                SampleCv.document("I am a welder with ten years of work")));

    assertThat(CvFile.read(file))
        .extracting(Passage::text)
        .containsExactly("I am a welder with ten years of work");
  }

  @Test
  void theOldEuropassSaysTitlesAndSkills() {
    List<Passage> passages =
        CvFile.read(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <SkillsPassport xmlns="http://europass.cedefop.europa.eu/Europass"><LearnerInfo>
              <Identification><PersonName><FirstName>Awa</FirstName></PersonName>
                <ContactInfo><Email><Contact>awa@example.net</Contact></Email></ContactInfo>
              </Identification>
              <WorkExperienceList><WorkExperience>
                <Position><Code>2221</Code><Label>Nurse</Label></Position>
                <Activities>&lt;ul&gt;&lt;li&gt;gave injections&lt;/li&gt;&lt;li&gt;dressed wounds\
            &lt;/li&gt;&lt;/ul&gt;</Activities>
                <Employer><Name>Hospital of Kayes</Name></Employer>
              </WorkExperience></WorkExperienceList>
              <Skills><Computer><Description>word processing</Description></Computer>
                <Communication><Description>speak in public</Description></Communication></Skills>
            </LearnerInfo></SkillsPassport>
            """
                .getBytes(UTF_8));

    assertThat(passages)
        .extracting(Passage::kind, Passage::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.TITLE, "Nurse"),
            org.assertj.core.groups.Tuple.tuple(Kind.TEXT, "gave injections"),
            org.assertj.core.groups.Tuple.tuple(Kind.TEXT, "dressed wounds"),
            org.assertj.core.groups.Tuple.tuple(Kind.SKILL, "word processing"),
            org.assertj.core.groups.Tuple.tuple(Kind.SKILL, "speak in public"));
  }

  @Test
  void theNewEuropassSaysThemToo() {
    List<Passage> passages =
        CvFile.read(
            """
            <Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3">
              <CandidatePerson><PersonName><hr:FormattedName>Awa</hr:FormattedName></PersonName>
              </CandidatePerson>
              <CandidateProfile><EmploymentHistory><EmployerHistory>
                <hr:OrganizationName>Boulangerie</hr:OrganizationName>
                <PositionHistory><PositionTitle>baker of bread</PositionTitle>
                  <hr:Description>I baked bread at night.</hr:Description></PositionHistory>
              </EmployerHistory></EmploymentHistory>
              <PersonQualifications><PersonCompetency>
                <hr:CompetencyName>make pastries</hr:CompetencyName></PersonCompetency>
              </PersonQualifications></CandidateProfile>
            </Candidate>
            """
                .getBytes(UTF_8));

    assertThat(passages)
        .extracting(Passage::kind, Passage::text)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(Kind.TITLE, "baker of bread"),
            org.assertj.core.groups.Tuple.tuple(Kind.TEXT, "I baked bread at night."),
            org.assertj.core.groups.Tuple.tuple(Kind.SKILL, "make pastries"));
  }

  @Test
  void europassAsJsonIsReadInTheSameWay() {
    String uri = "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab";
    List<Passage> passages =
        CvFile.read(
            """
            {"SkillsPassport": {"LearnerInfo": {
              "Identification": {"PersonName": {"FirstName": "Awa"}},
              "WorkExperience": [{"Position": {"Label": "Nurse of children"},
                "Activities": "<p>gave injections</p>"}],
              "Skills": {"Other": {"Description": "mend nets"}, "Known": [{"uri": "%s"}]}}}}
            """
                .formatted(uri)
                .getBytes(UTF_8));

    assertThat(passages)
        .containsExactly(
            new Passage(Kind.TITLE, "Nurse of children", ""),
            new Passage(Kind.TEXT, "gave injections", ""),
            new Passage(Kind.SKILL, "mend nets", ""),
            new Passage(Kind.SKILL, "", uri));
  }

  @Test
  void whatCannotBeReadIsRefusedWithAReason() throws IOException {
    expect(Reason.EMPTY, new byte[0]);
    expect(Reason.TOO_LARGE, new byte[CvReading.MOST_BYTES + 1]);
    expect(Reason.UNKNOWN, "I am a nurse, and this is my life".getBytes(UTF_8));
    expect(Reason.UNKNOWN, "<html><body>I am a nurse</body></html>".getBytes(UTF_8));
    expect(Reason.UNKNOWN, SampleCv.zip(Map.of("holidays.txt", "sun".getBytes(UTF_8))));
    expect(Reason.OLD_WORD, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0});
    expect(Reason.ENCRYPTED, SampleCv.lockedPdf("Nurse in Lyon since 2011"));
    expect(Reason.SCANNED, SampleCv.pdf());
    expect(Reason.BROKEN, "%PDF-1.7 and then nothing".getBytes(UTF_8));
    expect(Reason.BROKEN, "{\"SkillsPassport\": ".getBytes(UTF_8));
    expect(Reason.BROKEN, "<SkillsPassport><LearnerInfo>".getBytes(UTF_8));
  }

  @Test
  void nothingOutsideOfTheFileIsRead() throws IOException {
    String entity =
        "<!DOCTYPE x [<!ENTITY secret SYSTEM \"file:///etc/hostname\">]>"
            + "<SkillsPassport><Headline>&secret; and twenty more letters</Headline>"
            + "</SkillsPassport>";
    expect(Reason.BROKEN, entity.getBytes(UTF_8));
    expect(Reason.BROKEN, SampleCv.zip(Map.of("word/document.xml", entity.getBytes(UTF_8))));
    StringBuilder deep = new StringBuilder("<SkillsPassport>");
    deep.append("<a>".repeat(5_000));
    expect(Reason.BROKEN, deep.toString().getBytes(UTF_8));
    expect(Reason.BROKEN, ("{\"a\":".repeat(5_000) + "1").getBytes(UTF_8));
  }

  @Test
  void aZipThatGrowsWithoutEndIsRefused() throws IOException {
    byte[] bomb = SampleCv.zip(Map.of("word/media/image.bin", new byte[61 << 20]));

    expect(Reason.TOO_LARGE, bomb);
  }

  private static void expect(Reason reason, byte[] file) {
    assertThatThrownBy(() -> CvFile.read(file))
        .isInstanceOfSatisfying(
            CvRefused.class, refused -> assertThat(refused.reason()).isEqualTo(reason));
  }
}

package org.corridor.communities.proofs.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.tools.ToolProvider;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.corridor.communities.proofs.Records.Entry;
import org.corridor.communities.proofs.Records.Said;
import org.corridor.communities.proofs.Sha256;
import org.corridor.communities.proofs.domain.Verdict.Fault;
import org.corridor.communities.proofs.domain.Verdict.Kind;
import org.corridor.communities.proofs.domain.Verdict.Result;
import org.corridor.communities.proofs.domain.Verdict.Signer;
import org.corridor.people.PersonId;
import tools.jackson.databind.json.JsonMapper;

/** A file is whole, or it shows where it is not. */
class CheckFileTests {

  private static final UUID RECORD = UUID.fromString("11111111-2222-4333-8444-555555555555");
  private static final SiteKey KEY = SiteKey.create();
  private static final String SALT = "00112233445566778899aabbccddeeff";
  private static final Said NAME =
      new Said(2, "name", new PersonId(UUID.randomUUID()), "Awa \"Ndèye\" آمنة", SALT);
  private static final byte[] PLEDGE = file(pledge(), List.of(NAME));
  private static final byte[] VOTE = file(vote(2, "true"), List.of());

  private static String text() {
    return "{\"title\":\"Un puits à Yélimané, كلام\",\"what\":\"Nous creusons\\nun puits\"}";
  }

  private static List<String> pledge() {
    String print = Sha256.hex(text());
    return List.of(
        "{\"n\":1,\"kind\":\"text\",\"at\":\"2026-11-30T10:00:00Z\",\"version\":1,\"fingerprint\":\""
            + print
            + "\",\"text\":"
            + text()
            + "}",
        "{\"n\":2,\"kind\":\"signature\",\"at\":\"2026-11-30T10:01:00Z\",\"name\":\""
            + Chain.commitment(SALT, NAME.words())
            + "\",\"version\":1,\"fingerprint\":\""
            + print
            + "\"}",
        "{\"n\":3,\"kind\":\"withdrawal\",\"at\":\"2026-11-30T10:02:00Z\",\"of\":2}");
  }

  private static List<String> vote(int yes, String accepted) {
    String at = ",\"at\":\"2026-11-30T10:00:00Z\",";
    return List.of(
        "{\"n\":1,\"kind\":\"rules\""
            + at
            + "\"question\":\"A well?\",\"roll\":5,\"quorum\":50,\"majority\":\"SIMPLE\"}",
        "{\"n\":2,\"kind\":\"ballot\"" + at + "\"receipt\":\"aa\",\"choice\":\"YES\"}",
        "{\"n\":3,\"kind\":\"ballot\"" + at + "\"receipt\":\"bb\",\"choice\":\"NO\"}",
        "{\"n\":4,\"kind\":\"ballot\"" + at + "\"receipt\":\"cc\",\"choice\":\"YES\"}",
        "{\"n\":5,\"kind\":\"result\""
            + at
            + "\"yes\":"
            + yes
            + ",\"no\":1,\"abstain\":0,\"accepted\":"
            + accepted
            + "}");
  }

  private static byte[] file(List<String> bodies, List<Said> words) {
    return file(bodies, words, KEY);
  }

  private static byte[] file(List<String> bodies, List<Said> words, SiteKey key) {
    List<Entry> entries = new ArrayList<>();
    String before = Chain.start(RECORD.toString());
    for (String body : bodies) {
      before = Chain.next(before, body);
      entries.add(new Entry(entries.size() + 1, body, before));
    }
    return RecordFile.write(
        RECORD,
        "https://example.org/verify",
        Instant.parse("2026-11-30T12:00:00Z"),
        entries,
        words,
        key);
  }

  private static Verdict check(byte[] file) {
    return CheckFile.check(file, List.of(KEY.publicKey()));
  }

  @Example
  void whatWasWrittenIsWholeAndSaysWhatItSays() {
    Verdict pledge = check(PLEDGE);
    assertThat(pledge.faults()).isEmpty();
    assertThat(pledge.result()).isEqualTo(Result.WHOLE);
    assertThat(pledge.signer()).isEqualTo(Signer.THIS_SITE);
    assertThat(pledge.entries().get(0).title()).isEqualTo("Un puits à Yélimané, كلام");
    assertThat(pledge.entries().get(1).said()).containsExactly(NAME.words());
    Verdict vote = check(VOTE);
    assertThat(vote.faults()).isEmpty();
    assertThat(vote.tally()).isNotNull();
    assertThat(vote.tally().accepted()).isTrue();
  }

  @Example
  void itIsJson() {
    for (byte[] file : List.of(PLEDGE, VOTE, file(List.of(), List.of()))) {
      assertThat(JsonMapper.shared().readTree(file).path("entries").isArray()).isTrue();
      assertThat(check(file).result()).isEqualTo(Result.WHOLE);
    }
  }

  /** The name of an erased person goes; the chain is the same as before. */
  @Example
  void withoutANameItStillVerifies() {
    Verdict without = check(file(pledge(), List.of()));
    assertThat(without.result()).isEqualTo(Result.WHOLE);
    assertThat(without.entries().get(1).said()).isEmpty();
  }

  @Property(tries = 400)
  void anyOtherByteShows(
      @ForAll boolean vote,
      @ForAll @IntRange(min = 0, max = 1_000_000) int where,
      @ForAll @IntRange(min = 1, max = 255) int flip)
      throws Exception {
    byte[] changed = (vote ? VOTE : PLEDGE).clone();
    int at = where % changed.length;
    changed[at] ^= (byte) flip;

    assertThat(check(changed).result()).as("byte " + at + " ^ " + flip).isNotEqualTo(Result.WHOLE);
    assertThat(PROGRAM.invoke(null, (Object) changed)).isNotEqualTo("");
  }

  /** Every byte there is, with the flips that a careless reader would not see. */
  @Example
  void everyByteShowsWhereItIs() {
    for (byte[] file : List.of(PLEDGE, VOTE)) {
      int line = 1;
      for (int at = 0; at < file.length; at++) {
        byte[] changed = file.clone();
        changed[at] ^= (byte) (file == PLEDGE ? 0x20 : 1);
        List<Fault> faults = check(changed).faults();
        assertThat(faults).as("byte " + at).isNotEmpty();
        if (line > 5 && file[at] != '\n' && changed[at] != '\n') {
          assertThat(faults).as("byte " + at).anyMatch(near(line));
        }
        line += file[at] == '\n' ? 1 : 0;
      }
    }
  }

  /** The two last lines vouch for each other. */
  private static java.util.function.Predicate<Fault> near(int line) {
    return fault -> Math.abs(fault.line() - line) <= 1;
  }

  @Property(tries = 200)
  void bytesMoreOrLessShow(@ForAll @IntRange(min = 0, max = 1_000_000) int where) {
    int at = where % PLEDGE.length;
    byte[] less = new byte[PLEDGE.length - 1];
    byte[] more = new byte[PLEDGE.length + 1];
    System.arraycopy(PLEDGE, 0, less, 0, at);
    System.arraycopy(PLEDGE, at + 1, less, at, less.length - at);
    System.arraycopy(PLEDGE, 0, more, 0, at);
    more[at] = ' ';
    System.arraycopy(PLEDGE, at, more, at + 1, PLEDGE.length - at);
    assertThat(check(less).result()).isNotEqualTo(Result.WHOLE);
    assertThat(check(more).result()).isNotEqualTo(Result.WHOLE);
  }

  @Example
  void whoComputesTheHashesAnewHasNotTheKey() {
    SiteKey forged = SiteKey.create();
    Verdict verdict = check(file(vote(2, "true"), List.of(), forged));
    assertThat(verdict.signer()).isEqualTo(Signer.OTHER);
    byte[] mixed =
        new String(file(pledge(), List.of(NAME), forged), StandardCharsets.UTF_8)
            .replace(forged.publicKey(), KEY.publicKey())
            .getBytes(StandardCharsets.UTF_8);
    assertThat(check(mixed).faults()).extracting(Fault::kind).contains(Kind.SIGNATURE);
  }

  /** The site itself cannot announce a result that its ballots do not give. */
  @Example
  void aWrongResultOrTextShowsThoughItIsSigned() {
    assertThat(check(file(vote(3, "true"), List.of())).faults())
        .containsExactly(new Fault(Kind.COUNT, 10));
    assertThat(check(file(vote(2, "false"), List.of())).faults())
        .containsExactly(new Fault(Kind.COUNT, 10));
    List<String> twice = new ArrayList<>(vote(2, "true"));
    twice.set(3, twice.get(3).replace("\"cc\"", "\"aa\""));
    assertThat(check(file(twice, List.of())).faults()).contains(new Fault(Kind.COUNT, 9));
    List<String> other = new ArrayList<>(pledge());
    other.set(0, other.get(0).replace("puits à", "forage à"));
    assertThat(check(file(other, List.of(NAME))).faults()).contains(new Fault(Kind.TEXT, 6));
  }

  @Example
  void whatIsNoRecordIsCalledSo() {
    for (String other : List.of("", "{}", "hello\nworld")) {
      assertThat(check(other.getBytes(StandardCharsets.UTF_8)).result())
          .isEqualTo(Result.NO_RECORD);
    }
  }

  /** What people download to verify without this site says the same. */
  @Example
  void theProgramOfOnePageFindsThemWhole() throws Exception {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("pledge", PLEDGE);
    files.put("vote", VOTE);
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      assertThat(PROGRAM.invoke(null, (Object) file.getValue())).as(file.getKey()).isEqualTo("");
    }
  }

  private static final Method PROGRAM = program();

  private static Method program() {
    try {
      Path folder = Files.createTempDirectory("check-record");
      Path source = folder.resolve("CheckRecord.java");
      Files.copy(Path.of("src/main/resources/modules/communities/proofs/CheckRecord.txt"), source);
      int failed =
          ToolProvider.getSystemJavaCompiler()
              .run(null, null, null, "-d", folder.toString(), source.toString());
      assertThat(failed).isZero();
      URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()});
      return loader.loadClass("CheckRecord").getMethod("problem", byte[].class);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}

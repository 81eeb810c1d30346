package org.corridor.alliances.forces.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.alliances.forces.domain.Force;
import org.corridor.alliances.forces.domain.WantedChange;
import org.corridor.alliances.partnerships.PartnershipId;
import org.corridor.alliances.partnerships.SeatRole;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The analysis of forces as those in a partnership make it, and as nobody else sees it. */
@CorridorTest
class ForcesPageTests {

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired ForceCard card;
  @Autowired java.util.List<PersonalDataHolder> holders;

  private final UUID room = UUID.randomUUID();
  private final UUID partner = UUID.randomUUID();
  private final String path = "/partnerships/" + room + "/forces";
  private PersonId lead = new PersonId(UUID.randomUUID());
  private PersonId member = new PersonId(UUID.randomUUID());
  private PersonId observer = new PersonId(UUID.randomUUID());

  @BeforeEach
  void aRoom() {
    jdbc.sql(
            """
            insert into alliances.partnership (id, title, written, origin, residence, created_at)
            values (?, 'Poultry', 'en', 'GH', 'NL', now())
            """)
        .param(room)
        .update();
    jdbc.sql(
            """
            insert into alliances.partner (id, partnership, number, name, country, corridor_end,
              informal, state, language, zone)
            values (?, ?, 1, 'Keepers', 'GH', 'ORIGIN', false, 'JOINED', 'en', 'UTC')
            """)
        .param(partner)
        .param(room)
        .update();
    lead = seat(SeatRole.COORDINATOR, partner, "Awa");
    member = seat(SeatRole.MEMBER, partner, "Teresa");
    observer = seat(SeatRole.OBSERVER, null, "Pilar");
  }

  @Test
  void onlyThoseInTheRoomReadAndOnlyPartnersWrite() throws Exception {
    String field = want();
    UUID force = add(field, "Busy <ministry>", "RESTRAINING", "4", "3");
    for (String one : new String[] {path, field, field + "/" + force, field + "/picture.svg"}) {
      assertThat(perform(get(one), observer).getStatus()).as(one).isEqualTo(200);
      assertThat(perform(get(one), stranger()).getStatus()).as(one).isEqualTo(404);
      assertThat(mvc.perform(get(one)).andReturn().getResponse().getStatus()).isEqualTo(303);
    }
    assertThat(perform(judge(field, force, "5", "0"), observer).getStatus()).isEqualTo(403);
    assertThat(perform(judge(field, force, "5", "0"), stranger()).getStatus()).isEqualTo(404);
    assertThat(body(field, observer)).contains("Busy &lt;ministry&gt;", "against it: 4");
  }

  @Test
  void whoIsSlowerSeesBothAndBothAreTold() throws Exception {
    String field = want();
    UUID force = add(field, "Busy ministry", "RESTRAINING", "4", "3");
    assertThat(perform(edit(field, force, "Theirs", "0"), member).getStatus()).isEqualTo(302);
    MockHttpServletResponse slower = perform(edit(field, force, "Mine", "0"), lead);
    assertThat(slower.getStatus()).isEqualTo(409);
    assertThat(slower.getContentAsString())
        .contains("Theirs", "value=\"Mine\"", "Teresa", "name=\"base\" value=\"1\"");
    assertThat(told("slower")).isEqualTo(1);
    assertThat(told("faster")).isEqualTo(1);
    assertThat(body(field, lead)).contains("Theirs").doesNotContain("Mine");
    assertThat(perform(judge(field, force, "1", "0"), lead).getStatus()).isEqualTo(409);
  }

  @Test
  void aDoubleClickAddsOnceAndWhatIsWrongIsKept() throws Exception {
    String field = want();
    MockHttpServletRequestBuilder twice =
        force(field + "/add", "Once <b>", "DRIVING", "2", "2")
            .param("once", UUID.randomUUID().toString());
    perform(twice, lead);
    perform(twice, lead);
    assertThat(body(field, lead)).contains("the change: 2.");
    MockHttpServletResponse wrong = perform(force(field + "/add", "Six", "DRIVING", "6", ""), lead);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString())
        .contains("value=\"Six\"", "id=\"strength-error\"", "id=\"influence-error\"");
  }

  @Test
  void theTableIsSafeInSpreadsheetsAndThePictureIsMirrored() throws Exception {
    String field = want();
    add(field, "=1+1", "DRIVING", "3", "1");
    assertThat(body(field + "/table.csv", lead)).contains("\"'=1+1\"", "\"3\"", "Keepers");
    assertThat(body(field + "/picture.svg", lead))
        .contains("direction=\"ltr\"", "d=\"M168 ", "Strength 3 of 5, influence 1 of 5", "Vets");
    MockHttpServletResponse mirrored =
        perform(get(field + "/picture.svg").locale(Language.AR.locale()), lead);
    assertThat(mirrored.getContentAsString()).contains("direction=\"rtl\"", "d=\"M552 ");
    MockHttpServletResponse pixels =
        perform(get(field + "/picture.png").locale(Language.AR.locale()), observer);
    assertThat(pixels.getContentType()).isEqualTo("image/png");
    assertThat(pixels.getContentAsByteArray())
        .startsWith(0x89, 'P', 'N', 'G')
        .hasSizeGreaterThan(5_000);
  }

  @Test
  void whatOthersSayAloneIsSeenOnlyAfterOnesOwn() throws Exception {
    String field = want();
    UUID force = add(field, "Busy ministry", "RESTRAINING", "3", "3");
    String page = field + "/" + force;
    PersonId other = seat(SeatRole.MEMBER, otherPartner(), "Kojo");
    assertThat(perform(alone(page, "5", "1"), member).getRedirectedUrl()).endsWith("#alone");
    String theirs = "data-label=\"Strength, 1 to 5\">5</td>";
    for (PersonId reader : new PersonId[] {lead, other, observer}) {
      assertThat(body(page, reader))
          .contains("1 person has judged alone.")
          .doesNotContain(theirs, "What you say together");
    }
    assertThat(body(page, member)).contains(theirs);
    perform(alone(page, "2", "2"), other);
    assertThat(body(page, other))
        .contains(theirs, "Teresa", "Kojo", "differently", "middle: strength 5, influence 2");
    assertThat(body(page, lead)).doesNotContain(theirs);
    assertThat(perform(alone(page, "2", "2"), observer).getStatus()).isEqualTo(403);
    assertThat(perform(alone(page, "2", "2"), stranger()).getStatus()).isEqualTo(404);
    perform(alone(page, "6", ""), lead);
    assertThat(body(page, lead)).doesNotContain(theirs);
  }

  @Test
  void whoIsErasedTakesTheirOwnJudgementsAlong() throws Exception {
    String field = want();
    UUID force = add(field, "Busy ministry", "RESTRAINING", "3", "3");
    perform(alone(field + "/" + force, "5", "1"), member);
    perform(alone(field + "/" + force, "2", "1"), lead);
    assertThat(holders.stream().map(one -> one.export(member, Language.EN).json()))
        .anyMatch(json -> json.contains(force.toString()) && json.contains("\"strength\":5"));
    holders.forEach(one -> one.erase(member));
    assertThat(body(field + "/" + force, lead))
        .contains("1 person has judged alone.", "Busy ministry");
  }

  @Test
  void whatIsPlannedIsCounted() throws Exception {
    String field = want();
    add(field, "Not planned", "RESTRAINING", "3", "1");
    add(field, "Drives", "DRIVING", "3", "1");
    assertThat(planned()).isZero();
    perform(
        force(field + "/add", "Planned", "RESTRAINING", "3", "1")
            .param("deed", "Invite them")
            .param("due", "2027-03"),
        lead);
    assertThat(planned()).isEqualTo(1);
    assertThat(body(field, observer)).contains("Invite them", "Keepers", "March 2027");
  }

  @Test
  void whatWasTypedStaysOnTheRevisionItBeganWith() throws Exception {
    String field = want();
    UUID force = add(field, "Busy ministry", "RESTRAINING", "4", "3");
    perform(edit(field, force, "Theirs", "0"), member);
    MockHttpServletResponse wrong =
        perform(
            force(field + "/" + force, "Mine", "RESTRAINING", "9", "3").param("base", "0"), lead);
    assertThat(wrong.getStatus()).isEqualTo(422);
    assertThat(wrong.getContentAsString()).contains("value=\"Mine\"", "name=\"base\" value=\"0\"");
    assertThat(perform(edit(field, force, "Mine", "0"), lead).getStatus()).isEqualTo(409);
  }

  @Test
  void visitorsAreAskedToSignInAndObserversWriteNothing() throws Exception {
    String field = want();
    UUID force = add(field, "Busy ministry", "RESTRAINING", "4", "3");
    for (String one :
        new String[] {
          path,
          field + "/add",
          field + "/delete",
          field + "/restore",
          field + "/" + force,
          field + "/" + force + "/judge",
          field + "/" + force + "/alone",
          field + "/" + force + "/delete",
          field + "/" + force + "/restore"
        }) {
      MockHttpServletResponse visitor =
          mvc.perform(force(one, "Theirs", "DRIVING", "1", "1").with(csrf()))
              .andReturn()
              .getResponse();
      assertThat(visitor.getStatus()).as(one).isEqualTo(303);
      assertThat(visitor.getRedirectedUrl()).as(one).contains("/sign-in");
      assertThat(perform(force(one, "Theirs", "DRIVING", "1", "1"), observer).getStatus())
          .as(one)
          .isEqualTo(403);
      assertThat(perform(force(one, "Theirs", "DRIVING", "1", "1"), stranger()).getStatus())
          .as(one)
          .isEqualTo(404);
    }
    assertThat(body(field, lead))
        .contains("Busy ministry", "against it: 4", "for the change: 0")
        .doesNotContain("Theirs");
  }

  @Test
  void whatIsDeletedNoLongerCountsAndComesBackWhole() throws Exception {
    String field = want();
    UUID force = add(field, "Busy ministry", "RESTRAINING", "4", "3");
    assertThat(perform(post(field + "/" + force + "/delete"), member).getRedirectedUrl())
        .isEqualTo(field + "#deleted");
    perform(post(field + "/" + force + "/delete"), member);
    assertThat(body(field, lead)).contains("against it: 0", "1 deleted", "Bring back");
    assertThat(body(field + "/table.csv", lead)).doesNotContain("Busy");
    assertThat(body("/partnerships/" + room, lead)).contains("No force named yet.");
    assertThat(perform(edit(field, force, "Still typed", "0"), lead).getStatus()).isEqualTo(302);
    assertThat(body(field + "/" + force, lead)).contains("Still typed", "no longer counts");
    perform(post(field + "/" + force + "/restore"), lead);
    assertThat(body(field, lead))
        .contains("Still typed", "against it: 4")
        .doesNotContain("deleted");
    assertThat(noted("deleted")).isEqualTo(1);
    assertThat(noted("restored")).isEqualTo(1);
  }

  @Test
  void aDeletedChangeTakesItsForcesAlongAndBringsThemBack() throws Exception {
    String field = want();
    add(field, "Busy ministry", "RESTRAINING", "4", "3");
    perform(post(field + "/delete"), lead);
    assertThat(body(path, lead))
        .contains("1 deleted", "Certificates count")
        .doesNotContain("<h2><a");
    assertThat(body("/partnerships/" + room, lead)).contains("No force named yet.");
    assertThat(body(field, observer)).contains("no longer counts").doesNotContain("/restore");
    perform(post(field + "/restore"), lead);
    assertThat(body(path, lead)).contains("<h2><a", "against it: 4").doesNotContain("deleted");
  }

  @Test
  void thereAreBoundsAndWhatWasTypedIsKept() throws Exception {
    String field = want();
    UUID gone = add(field, "Gone", "DRIVING", "1", "1");
    perform(post(field + "/" + gone + "/delete"), lead);
    fill(field, Force.MOST - 1);
    add(field, "The last", "DRIVING", "1", "1");
    MockHttpServletResponse full =
        perform(force(field + "/add", "One more", "DRIVING", "1", "1"), lead);
    assertThat(full.getStatus()).isEqualTo(409);
    assertThat(full.getContentAsString())
        .contains("There are 40 forces already", "value=\"One more\"", "for the change: 40.");
    perform(post(field + "/" + gone + "/restore"), lead);
    assertThat(body(field, lead)).contains("for the change: 40.", "1 deleted");
    wantMore(WantedChange.MOST - 2);
    want();
    MockHttpServletResponse many =
        perform(post(path).param("words", "Yet another").param("written", "EN"), lead);
    assertThat(many.getStatus()).isEqualTo(409);
    assertThat(many.getContentAsString()).contains("There are 30 changes already", "Yet another");
  }

  @Test
  void theTableTellsWhatThePictureShows() throws Exception {
    String field = want();
    add(field, "Busy <ministry>", "RESTRAINING", "4", "3");
    assertThat(body(field, lead))
        .contains(
            "<th scope=\"row\"><bdi>Busy &lt;ministry&gt;</bdi></th>",
            "data-label=\"Strength, 1 to 5\">4</td>",
            "data-label=\"What you can do about it, 1 to 5\">3</td>");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String field = want();
    UUID force = add(field, "Busy", "RESTRAINING", "4", "3");
    for (String one : new String[] {path, field, field + "?typical=office", field + "/" + force}) {
      MockHttpServletResponse answer = perform(get(one).locale(language.locale()), lead);
      assertThat(answer.getStatus()).as(one).isEqualTo(200);
      assertThat(answer.getContentAsString())
          .contains("lang=\"" + language.code() + "\"")
          .doesNotContain("alliances.forces", ">alliances.");
    }
    assertThat(perform(get("/partnerships/" + room), lead).getContentAsString()).contains(path);
  }

  private String want() throws Exception {
    String to =
        perform(post(path).param("words", "Certificates count").param("written", "EN"), lead)
            .getRedirectedUrl();
    assertThat(to).startsWith(path + "/");
    return String.valueOf(to);
  }

  private void wantMore(int count) {
    jdbc.sql(
            """
            insert into alliances.wanted_change (id, partnership, words, written, created_at)
            select gen_random_uuid(), :room, 'More', 'en', now() from generate_series(1, :count)
            """)
        .param("room", room)
        .param("count", count)
        .update();
  }

  private void fill(String field, int count) {
    jdbc.sql(
            """
            insert into alliances.force (id, change, side, words, strength, influence, institutions,
              evidence, deed, due, seat)
            select gen_random_uuid(), :change, 'DRIVING', 'More', 1, 1, '', '', '', '', seat.id
            from generate_series(1, :count), alliances.seat
            where seat.partnership = :room and seat.name = 'Awa'
            """)
        .param("change", UUID.fromString(field.substring(path.length() + 1)))
        .param("room", room)
        .param("count", count)
        .update();
  }

  private UUID add(String field, String words, String side, String strength, String influence)
      throws Exception {
    UUID id = UUID.randomUUID();
    perform(
        force(field + "/add", words, side, strength, influence).param("once", id.toString()), lead);
    return id;
  }

  private MockHttpServletRequestBuilder force(
      String to, String words, String side, String strength, String influence) {
    return post(to)
        .param("words", words)
        .param("side", side)
        .param("institutions", "Vets")
        .param("owner", partner.toString())
        .param("strength", strength)
        .param("influence", influence);
  }

  private MockHttpServletRequestBuilder edit(String field, UUID force, String words, String base) {
    return force(field + "/" + force, words, "RESTRAINING", "4", "3").param("base", base);
  }

  private static MockHttpServletRequestBuilder judge(
      String field, UUID force, String strength, String base) {
    return post(field + "/" + force + "/judge")
        .param("strength", strength)
        .param("influence", "2")
        .param("base", base);
  }

  private static MockHttpServletRequestBuilder alone(
      String force, String strength, String influence) {
    return post(force + "/alone").param("strength", strength).param("influence", influence);
  }

  private UUID otherPartner() {
    UUID id = UUID.randomUUID();
    jdbc.sql(
            """
            insert into alliances.partner (id, partnership, number, name, country, corridor_end,
              informal, state, language, zone)
            values (?, ?, 2, 'Friends', 'NL', 'RESIDENCE', false, 'JOINED', 'en', 'UTC')
            """)
        .param(id)
        .param(room)
        .update();
    return id;
  }

  private int planned() {
    return card.count(new PartnershipId(room)).get(1).value().intValueExact();
  }

  private int told(String message) {
    return jdbc.sql(
            "select count(*) from alliances.trail where partnership = ? and told is not null and message = ?")
        .param(room)
        .param("alliances.forces.trail." + message)
        .query(Integer.class)
        .single();
  }

  private int noted(String message) {
    return jdbc.sql("select count(*) from alliances.trail where partnership = ? and message = ?")
        .param(room)
        .param("alliances.forces.trail." + message)
        .query(Integer.class)
        .single();
  }

  private String body(String one, PersonId who) throws Exception {
    return perform(get(one), who).getContentAsString();
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private PersonId stranger() {
    return members.join();
  }

  private PersonId seat(SeatRole role, @org.jspecify.annotations.Nullable UUID of, String name) {
    PersonId who = members.join();
    jdbc.sql(
            """
            insert into alliances.seat (id, partnership, partner, person, role, name, since)
            values (:id, :room, :partner, :who, :role, :name, now())
            """)
        .param("id", UUID.randomUUID())
        .param("room", room)
        .param("partner", of, java.sql.Types.OTHER)
        .param("who", who.value())
        .param("role", role.name())
        .param("name", name)
        .update();
    return who;
  }
}

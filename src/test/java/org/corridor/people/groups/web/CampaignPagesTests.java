package org.corridor.people.groups.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.privacy.TwoWeeksLater;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** A campaign as hosts run it, and as people come in by it. */
@CorridorTest
class CampaignPagesTests {

  private static final RequestPostProcessor VISITOR = request -> request;
  private static final Pattern JOIN = Pattern.compile("/join/([2-9A-Z]{7})");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired TwoWeeksLater later;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String unique = UUID.randomUUID().toString().replace("-", "");
  private PersonId host = new PersonId(UUID.randomUUID());
  private String group = "";
  private String campaign = "";
  private String radio = "";
  private String poster = "";

  @BeforeEach
  void aGroupBeginsACampaign() throws Exception {
    host = members.join("host-" + unique + "@example.org", "Hostess Claudette");
    begin("open");
  }

  private void begin(String admission) throws Exception {
    group =
        String.valueOf(
            perform(
                    SampleForm.full("/groups/new", "Nurses " + unique, admission)
                        .param("sure", "1"),
                    host)
                .getRedirectedUrl());
    campaign = String.valueOf(perform(form("Radio\nPoster <here>"), host).getRedirectedUrl());
    List<String> codes =
        JOIN.matcher(page(campaign, members.as(host)))
            .results()
            .map(found -> found.group(1))
            .distinct()
            .toList();
    radio = "/join/" + codes.get(0);
    poster = "/join/" + codes.get(1);
  }

  @Test
  void aVisitorLearnsWhoAsksAndWhatForAndNothingOfThemIsKept() throws Exception {
    MockHttpServletResponse answer = open(radio);

    assertThat(answer.getStatus()).isEqualTo(200);
    assertThat(answer.getContentAsString())
        .contains("Nurses " + unique, "Teach &lt;together&gt;", "Radio", "Jamaica")
        .contains("/sign-up?next=%2Fjoin%2F", "/sign-in?next=%2Fjoin%2F")
        .doesNotContain("Claudette", "_csrf", "<form");
    assertThat(answer.getCookies()).isEmpty();
    assertThat(answer.getHeader("Set-Cookie")).isNull();
    assertThat(open(radio.toLowerCase()).getStatus()).isEqualTo(200);
    assertThat(open("/join/NOTHING").getStatus()).isEqualTo(404);
  }

  @Test
  void whoSignsUpIsInTheGroupAsSoonAsTheAddressIsConfirmed() throws Exception {
    String email = "new-" + unique + "@example.org";
    String next = poster + "/in";
    assertThat(page("/sign-up?next=" + next, VISITOR)).contains("you also join Nurses " + unique);
    assertThat(page("/sign-up?next=/groups", VISITOR)).doesNotContain("you also");

    String answer = signUp(email, next);

    assertThat(answer).isEqualTo(next);
    PersonId person = person(email);
    assertThat(redirect(get(next), person)).isEqualTo(group);
    assertThat(page(group + "/people", members.as(host))).contains("Newcomer");
    assertThat(numbers("Poster <here>")).containsExactly(0L, 1L, 1L);
    assertThat(page("/account/data.json", members.as(person))).contains("Poster <here>");
    jdbc.sql("insert into people.closing values (:id, now(), now())")
        .param("id", person.value())
        .update();
    later.erase();
    assertThat(numbers("Poster <here>")).containsExactly(0L, 1L, 1L);
  }

  @Test
  void whoHasAnAccountJoinsAtOnceAndIsCountedOnce() throws Exception {
    PersonId member = members.join();
    assertThat(page(radio, members.as(member))).contains("I agree: join");

    assertThat(redirect(post(radio), member)).isEqualTo(group);
    assertThat(redirect(post(radio), member)).isEqualTo(group);
    perform(post(group + "/leave"), member);
    assertThat(redirect(post(poster), member)).isEqualTo(group);

    assertThat(numbers("Radio")).containsExactly(1L, 0L, 1L);
    assertThat(numbers("Poster <here>")).containsExactly(0L, 0L, 0L);
  }

  @Test
  void whereHostsDecideItCountsWhenTheyTakeSomebodyIn() throws Exception {
    begin("request");
    PersonId member = members.join();
    assertThat(page(radio, members.as(member))).contains("I agree: ask to join");
    perform(post(radio), member);

    assertThat(numbers("Radio")).containsExactly(1L, 0L, 0L);
    perform(post(group + "/people/admit").param("person", member.toString()), host);
    assertThat(numbers("Radio")).containsExactly(1L, 0L, 1L);
  }

  @Test
  void hostsSeeNumbersBySourceButNoSmallOnes() throws Exception {
    for (int i = 0; i < 7; i++) {
      open(radio);
    }
    page(radio, members.as(host));
    mvc.perform(get(radio).header("Sec-Purpose", "prefetch")).andReturn();
    perform(post(radio), members.join());

    assertThat(numbers("Radio")).containsExactly(7L, 0L, 1L);
    assertThat(page(campaign, members.as(host)))
        .contains("at least 5", "fewer than 5", "Poster &lt;here&gt;")
        .doesNotContain(">7<", ">1<");
  }

  @Test
  void anotherSourceGetsAnAddressAndANameStandsOnce() throws Exception {
    assertThat(
            perform(post(campaign + "/sources").param("name", "Market"), host).getRedirectedUrl())
        .isEqualTo(campaign);
    MockHttpServletResponse twice =
        perform(post(campaign + "/sources").param("name", "Market"), host);
    assertThat(twice.getStatus()).isEqualTo(422);
    assertThat(twice.getContentAsString()).contains("id=\"name-error\"", "value=\"Market\"");
    assertThat(page(campaign, members.as(host)).split("Market", -1).length).isGreaterThan(2);
  }

  @Test
  void aFormThatIsSentTwiceBeginsOneCampaignAndReachesNoOther() throws Exception {
    String ticket = UUID.randomUUID().toString();
    String once =
        String.valueOf(perform(form("Radio").param("ticket", ticket), host).getRedirectedUrl());
    assertThat(perform(form("Radio").param("ticket", ticket), host).getRedirectedUrl())
        .isEqualTo(once);

    begin("open");
    assertThat(perform(form("Mine").param("ticket", ticket), host).getRedirectedUrl())
        .startsWith("/campaigns/")
        .isNotEqualTo(once);
    assertThat(page(once, members.as(host))).contains("Radio").doesNotContain("Mine");
  }

  @Test
  void eachSourceHasAPosterAndPictures() throws Exception {
    String files = campaign + "/sources/" + radio.substring("/join/".length());
    assertThat(page(files + "/poster", members.as(host)))
        .contains("class=\"qr\"", radio, "Teach &lt;together&gt;");
    MockHttpServletResponse svg = perform(get(files + "/qr.svg"), host);
    assertThat(svg.getContentType()).startsWith("image/svg+xml");
    assertThat(svg.getContentAsString()).startsWith("<svg xmlns=");
    byte[] png = perform(get(files + "/qr.png"), host).getContentAsByteArray();
    assertThat(ImageIO.read(new ByteArrayInputStream(png)).getWidth()).isGreaterThan(700);
    assertThat(perform(get(campaign + "/sources/2222222/poster"), host).getStatus()).isEqualTo(404);
  }

  @Test
  void aCampaignThatIsOverSaysSoAndLetsNobodyIn() throws Exception {
    perform(
        post(campaign + "/edit")
            .param("purpose-en", "Over")
            .param("starts", "2020-01-01")
            .param("ends", "2020-02-01"),
        host);
    MockHttpServletResponse answer = open(radio);
    assertThat(answer.getStatus()).isEqualTo(410);
    assertThat(answer.getContentAsString())
        .contains("2020", "href=\"" + group)
        .doesNotContain("/sign-up?next");
    PersonId member = members.join();
    perform(post(radio), member);
    assertThat(page(group, members.as(member))).doesNotContain("You belong");
    assertThat(page("/sign-up?next=" + radio + "/in", VISITOR)).doesNotContain("you also");
  }

  @Test
  void onlyHostsSeeAndRunCampaigns() throws Exception {
    PersonId member = members.join();
    perform(post(radio), member);
    String files = campaign + "/sources/" + radio.substring("/join/".length());
    for (PersonId who : List.of(member, members.join())) {
      for (String path :
          List.of(
              group + "/campaigns",
              group + "/campaigns/new",
              campaign,
              campaign + "/edit",
              files + "/poster",
              files + "/qr.svg",
              files + "/qr.png")) {
        assertThat(perform(get(path), who).getStatus()).as(path).isEqualTo(403);
      }
      assertThat(perform(form("Mine"), who).getStatus()).isEqualTo(403);
      assertThat(perform(post(campaign + "/sources").param("name", "Mine"), who).getStatus())
          .isEqualTo(403);
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyPageIsThereInEveryLanguage(Language language) throws Exception {
    String files = campaign + "/sources/" + radio.substring("/join/".length());
    for (String one :
        List.of(
            group + "/campaigns",
            group + "/campaigns/new",
            campaign,
            campaign + "/edit",
            files + "/poster",
            radio,
            radio + "/in")) {
      for (RequestPostProcessor who : List.of(members.as(host), VISITOR)) {
        MockHttpServletResponse answer =
            mvc.perform(get(one).locale(language.locale()).with(who)).andReturn().getResponse();
        if (answer.getStatus() == 200) {
          assertThat(answer.getContentAsString())
              .contains("lang=\"" + language.code() + "\"")
              .doesNotContain("people.campaign", ">people.");
        } else {
          assertThat(answer.getStatus()).as(one).isIn(302, 303);
        }
      }
    }
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void mistakesAreExplainedNextToTheFieldAndNothingTypedIsLost(Language language) throws Exception {
    MockHttpServletResponse answer =
        perform(
            post(group + "/campaigns/new")
                .param("starts", "tomorrow")
                .param("ends", "")
                .param("sources", "x".repeat(70) + "\nRadio")
                .locale(language.locale()),
            host);

    assertThat(answer.getStatus()).isEqualTo(422);
    assertThat(answer.getContentAsString())
        .contains("id=\"starts-error\"", "id=\"ends-error\"", "id=\"sources-error\"")
        .contains("id=\"purpose-" + language.code() + "-error\"", "tomorrow", "\nRadio")
        .contains(texts.text(language, "people.campaign.not-day"));
  }

  private MockHttpServletRequestBuilder form(String sources) {
    return post(group + "/campaigns/new")
        .param("purpose-en", "Teach <together>")
        .param("purpose-ar", "نعلّم معًا")
        .param("starts", LocalDate.now().minusDays(1).toString())
        .param("ends", LocalDate.now().plusDays(30).toString())
        .param("sources", sources);
  }

  /** Signs up with a password, opens the link in the mail, and says where that leads. */
  private String signUp(String email, String next) throws Exception {
    mvc.perform(
        post("/sign-up")
            .param("name", "Newcomer")
            .param("email", email)
            .param("password", "many wide green fields")
            .param("next", next)
            .with(csrf()));
    Matcher link = Pattern.compile("/confirm/[\\w-]{20,}").matcher(mail(email));
    assertThat(link.find()).isTrue();
    return String.valueOf(
        mvc.perform(post(link.group()).param("password", "many wide green fields").with(csrf()))
            .andReturn()
            .getResponse()
            .getRedirectedUrl());
  }

  private String mail(String address) {
    return jdbc.sql(
            "select plain from platform.mail where recipient = :to order by written_at desc limit 1")
        .param("to", address)
        .query(String.class)
        .single();
  }

  private PersonId person(String email) {
    return jdbc.sql("select id from people.person where email = :email")
        .param("email", email)
        .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
        .single();
  }

  /** Opened, signed up, joined: as they are. */
  private List<Long> numbers(String source) {
    return jdbc.sql(
            """
            select opened, signed_up, joined from people.campaign_source
            where name = :name and '/campaigns/' || campaign = :campaign
            """)
        .param("name", source)
        .param("campaign", campaign)
        .query((row, number) -> List.of(row.getLong(1), row.getLong(2), row.getLong(3)))
        .single();
  }

  private MockHttpServletResponse open(String path) throws Exception {
    return mvc.perform(get(path)).andReturn().getResponse();
  }

  private String redirect(MockHttpServletRequestBuilder request, PersonId who) throws Exception {
    return String.valueOf(perform(request, who).getRedirectedUrl());
  }

  private MockHttpServletResponse perform(MockHttpServletRequestBuilder request, PersonId who)
      throws Exception {
    return mvc.perform(request.with(members.as(who)).with(csrf())).andReturn().getResponse();
  }

  private String page(String address, RequestPostProcessor who) throws Exception {
    MockHttpServletResponse answer = mvc.perform(get(address).with(who)).andReturn().getResponse();
    assertThat(answer.getStatus()).as(address).isEqualTo(200);
    return answer.getContentAsString();
  }
}

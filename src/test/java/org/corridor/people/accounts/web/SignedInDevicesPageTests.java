package org.corridor.people.accounts.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;

import jakarta.servlet.http.Cookie;
import java.util.Base64;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.corridor.CorridorTest;
import org.corridor.people.accounts.domain.Members;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** One's devices, seen and signed out by oneself and by nobody else. */
@CorridorTest
class SignedInDevicesPageTests {

  private static final String PHONE =
      "Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0";
  private static final String COMPUTER =
      "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/130.0.0.0 Safari/537.36";
  private static final Pattern HANDLE = Pattern.compile("name=\"device\" value=\"([0-9a-f]{64})\"");

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;

  private final String email = "awa-" + UUID.randomUUID() + "@example.org";
  private UUID person;

  @BeforeEach
  void join() {
    person = members.join(email, "Awa").value();
  }

  /** Other tests count the samples. */
  @AfterEach
  void beNoSample() {
    jdbc.sql("update people.person set sample = false where id = :p").param("p", person).update();
  }

  @Test
  void oneSeesWhereOneIsSignedIn() throws Exception {
    Cookie phone = signIn(email, PHONE);
    Cookie computer = signIn(email, COMPUTER);

    String seen = account(phone, "en");

    assertThat(seen).contains("Phone · <bdi>Firefox</bdi>", "Computer · <bdi>Chrome</bdi>");
    assertThat(seen.indexOf("Firefox")).as("this one first").isLessThan(seen.indexOf("Chrome"));
    assertThat(HANDLE.matcher(seen).results()).as("no button for this one").hasSize(1);
    String id = new String(Base64.getDecoder().decode(computer.getValue()));
    assertThat(seen).doesNotContain(id, computer.getValue(), "Android", "Windows", "192.0.2.77");
  }

  @Test
  void neitherAddressNorUserAgentIsKept() throws Exception {
    signIn(email, PHONE);

    assertThat(
            jdbc.sql(
                    """
                    select string_agg(encode(attribute_bytes, 'escape'), ' ')
                    from platform.spring_session_attributes a
                    join platform.spring_session s on s.primary_id = a.session_primary_id
                    where s.principal_name = :p
                    """)
                .param("p", person.toString())
                .query(String.class)
                .single())
        .contains("PHONE FIREFOX")
        .doesNotContain("Android", "192.0.2.77");
  }

  @Test
  void aDeviceIsSignedOutFromAfar() throws Exception {
    Cookie phone = signIn(email, PHONE);
    Cookie computer = signIn(email, COMPUTER);
    String handle = handle(account(phone, "en"));

    signOut(phone, handle);

    assertOut(computer);
    assertThat(account(phone, "en")).contains("Firefox").doesNotContain("Chrome");
    signOut(phone, handle); // a double click does no harm
  }

  @Test
  void allOthersAreSignedOutAtOnce() throws Exception {
    Cookie phone = signIn(email, PHONE);
    Cookie computer = signIn(email, COMPUTER);
    Cookie third = signIn(email, "");

    mvc.perform(post("/account/devices/sign-out-others").cookie(phone).with(csrf()))
        .andExpect(redirectedUrl("/account#devices"));

    assertOut(computer);
    assertOut(third);
    assertThat(account(phone, "en"))
        .doesNotContain(texts.text(Language.EN, "people.devices.sign-out-others"));
  }

  @Test
  void aStrangerSeesAndEndsNothing() throws Exception {
    Cookie phone = signIn(email, PHONE);
    signIn(email, COMPUTER);
    String handle = handle(account(phone, "en"));
    String stranger = "eve-" + UUID.randomUUID() + "@example.org";
    members.join(stranger, "Eve");
    Cookie theirs = signIn(stranger, COMPUTER);

    assertThat(account(theirs, "en")).doesNotContain("Firefox");
    signOut(theirs, handle);

    assertThat(handle(account(phone, "en"))).as("still there").isEqualTo(handle);
    mvc.perform(post("/account/devices/sign-out").with(csrf()).param("device", handle))
        .andExpect(redirectedUrl("/sign-in?next=%2Faccount%2Fdevices%2Fsign-out"));
  }

  @Test
  void ofASampleMemberNobodySeesOrEndsWhatOthersDo() throws Exception {
    jdbc.sql("update people.person set sample = true where id = :p").param("p", person).update();
    Cookie mine = signIn(email, PHONE);
    Cookie another = signIn(email, COMPUTER);

    mvc.perform(post("/account/devices/sign-out-others").cookie(mine).with(csrf()))
        .andExpect(redirectedUrl("/account"));

    assertThat(account(another, "en")).doesNotContain("Firefox");
  }

  @Test
  void whatHasRunOutIsNotListed() throws Exception {
    Cookie phone = signIn(email, PHONE);
    Cookie computer = signIn(email, COMPUTER);
    jdbc.sql(
            "update platform.spring_session set last_access_time = 0, expiry_time = 1 where session_id = :s")
        .param("s", new String(Base64.getDecoder().decode(computer.getValue())))
        .update();

    assertThat(account(phone, "en")).contains("Firefox").doesNotContain("Chrome");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theListSpeaksEveryLanguage(Language language) throws Exception {
    Cookie phone = signIn(email, PHONE);
    signIn(email, COMPUTER);

    assertThat(account(phone, language.code()))
        .contains(
            texts.text(language, "people.devices.here"),
            texts.text(language, "people.device.phone"),
            texts.text(language, "people.devices.sign-out-others"))
        .doesNotContain(">people.");
  }

  private void signOut(Cookie session, String handle) throws Exception {
    mvc.perform(
            post("/account/devices/sign-out").cookie(session).with(csrf()).param("device", handle))
        .andExpect(redirectedUrl("/account#devices"));
  }

  private void assertOut(Cookie session) throws Exception {
    mvc.perform(get("/account").cookie(session))
        .andExpect(redirectedUrl("/sign-in?next=%2Faccount"));
  }

  private static String handle(String page) {
    Matcher handle = HANDLE.matcher(page);
    assertThat(handle.find()).isTrue();
    return handle.group(1);
  }

  private String account(Cookie session, String language) throws Exception {
    return mvc.perform(get("/account").cookie(session).header("Accept-Language", language))
        .andReturn()
        .getResponse()
        .getContentAsString();
  }

  private Cookie signIn(String address, String userAgent) throws Exception {
    MockHttpServletRequestBuilder form =
        post("/sign-in")
            .param("email", address)
            .param("password", Members.PASSWORD)
            .header("User-Agent", userAgent)
            .with(csrf())
            .with(
                request -> {
                  request.setRemoteAddr("192.0.2.77");
                  return request;
                });
    return Objects.requireNonNull(mvc.perform(form).andReturn().getResponse().getCookie("SESSION"));
  }
}

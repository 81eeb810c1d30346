package org.corridor.people.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.people.PersonalDataHolder;
import org.corridor.people.accounts.domain.Members;
import org.corridor.people.privacy.domain.EraseClosedAccounts;
import org.corridor.platform.picture.Pictures;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that is held of a person is in the download, and after the erasure nowhere any more. */
@CorridorTest
@ExtendWith(OutputCaptureExtension.class)
class ErasureTests {

  /** What the download leaves out, each for the reason that stands beside it. */
  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("communities.membership.id", "number of a row"),
          Map.entry("communities.moderation_act.id", "number of a row"),
          Map.entry(
              "communities.mute.person", "oneself; or who keeps apart from one, which is not told"),
          Map.entry("communities.mute.other", "the same"),
          Map.entry("communities.mute.name", "the same, where others wrote it"),
          Map.entry("communities.mute.since", "the same"),
          Map.entry("communities.post.id", "number of a row"),
          Map.entry("communities.post.author", "number of a row; one's own"),
          Map.entry("communities.post.thread", "number of a row; told as its address"),
          Map.entry("communities.post.key", "made by the form; of use to nobody"),
          Map.entry("communities.post.changed", "technical"),
          Map.entry("communities.reading.thread", "told as an address"),
          Map.entry("communities.thanks.post", "told as an address"),
          Map.entry("communities.thread.id", "told as an address"),
          Map.entry("communities.thread.author", "number of a row; one's own"),
          Map.entry("communities.thread.begun_at", "told with its first post"),
          Map.entry("communities.thread.last_at", "when somebody wrote last"),
          Map.entry("communities.translation.id", "number of a row"),
          Map.entry("communities.translation.post", "told as an address"),
          Map.entry("communities.translation.author", "number of a row; one's own"),
          Map.entry("communities.translation_wish.post", "told as an address"),
          Map.entry("people.person.password", "hash; would help to guess it"),
          Map.entry("people.sign_up.password", "hash; would help to guess it"),
          Map.entry("people.sign_up.link", "hash of a key to the account"),
          Map.entry("people.password_link.link", "hash of a key to the account"),
          Map.entry("people.organisation_invitation.link", "hash of a key to the organisation"),
          Map.entry("people.authenticator.key", "lets in who has it"),
          Map.entry("people.authenticator.last_step", "when a code was last used, to 30 s"),
          Map.entry("people.passkey.credential", "found by it; of use to nobody else"),
          Map.entry("people.passkey.attested", "public key; of use to nobody else"),
          Map.entry("people.sign_in_link.link", "hash of a key to the account"),
          Map.entry("people.api_token.secret", "hash of a key to what a program may read"),
          Map.entry("people.recovery_code.code", "hash of a key to the account"),
          Map.entry("platform.spring_session.primary_id", "number of a row"),
          Map.entry("platform.spring_session.session_id", "lets in who has it"),
          Map.entry("platform.spring_session.creation_time", "technical; last seen is told"),
          Map.entry("platform.spring_session.last_access_time", "told, as a moment"),
          Map.entry("platform.spring_session.max_inactive_interval", "technical"),
          Map.entry("platform.spring_session.expiry_time", "technical"),
          Map.entry("platform.spring_session_attributes.session_primary_id", "number of a row"),
          Map.entry("platform.spring_session_attributes.attribute_name", "technical"),
          Map.entry(
              "platform.spring_session_attributes.attribute_bytes",
              "id, name, device: told; begin"),
          Map.entry("people.photo.large", "the page of one's data leads to it"),
          Map.entry("people.photo.small", "the same, smaller"),
          Map.entry("people.minor.person", "oneself, or who named one as guardian"),
          Map.entry("people.minor.link", "hash of a key to an answer"),
          Map.entry("people.consent.id", "number of a row"),
          Map.entry("people.registration_act.id", "number of a row"),
          Map.entry("people.membership_offer.link", "hash of a key to an answer"),
          Map.entry("people.import_key.key", "hash of the number, which is told"),
          Map.entry("people.import_key.said", "hash of the row"),
          Map.entry("people.import_key.imported_at", "when the organisation imported"),
          Map.entry("people.registration_act.person", "oneself, or somebody else"),
          Map.entry("people.registration_act.by", "oneself, or somebody else"),
          Map.entry("people.hand_over.code", "hash of a key to the account"),
          Map.entry("people.profile.listing", "number of a row"),
          Map.entry("people.look.owner", "oneself, or somebody else"),
          Map.entry("people.look.viewer", "oneself, or somebody else"),
          Map.entry("people.reminder.link", "hash of a key to an answer"),
          Map.entry("people.contact_request.asker", "oneself, or somebody else"),
          Map.entry("people.contact_request.addressee", "oneself, or somebody else"),
          Map.entry("people.contact_request.answerer", "oneself, or somebody else"),
          Map.entry("people.contact_request.reporter", "oneself, or who must not be known"),
          Map.entry("people.contact_request.reported_at", "an asker is not told of reports"),
          Map.entry("people.contact_block.addressee", "oneself, or who must not be known"),
          Map.entry("people.contact_block.person", "oneself, or somebody else"),
          Map.entry("people.contact_block.since", "nobody is told that they are blocked"),
          Map.entry("communities.subscription.id", "number of a row"),
          Map.entry("communities.mail_answer.id", "number of a row"),
          Map.entry("communities.pledge_signature.id", "number of a row"),
          Map.entry("communities.pledge_signature.reminded", "which reminder was written last"),
          Map.entry("capacities.ask.asker", "oneself, or somebody else"),
          Map.entry("capacities.ask.person", "oneself, or somebody else"),
          Map.entry("capacities.ask_word.author", "oneself"),
          Map.entry("capacities.mission.expert", "oneself, or somebody else"),
          Map.entry("capacities.mission.host", "oneself, or somebody else"),
          Map.entry("platform.attempt.id", "number of a row"),
          Map.entry("platform.attempt.subject", "hash of the address, which is told"),
          Map.entry("platform.mail.id", "number of a row"),
          Map.entry("platform.mail.plain", "told without its link, see below"),
          Map.entry("platform.mail.html", "the same as plain"));

  /** No AAGUID, an id of one byte, and a public key: that of RFC 6979, A.2.5. */
  private static final String ATTESTED =
      "00000000000000000000000000000000"
          + "000107"
          + "a501020326200121582060fed4ba255a9d31c961eb74c6356d68c049b8923b61fa6ce669622e60f29fb6"
          + "2258207903fe1008b8bc99a41ae9e95628bc64f2f1b20c2d7e9f5177a3c294d4462299";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired Texts texts;
  @Autowired JdbcClient jdbc;
  @Autowired List<PersonalDataHolder> holders;
  @Autowired EraseClosedAccounts erasing;
  @Autowired Stubborn stubborn;

  @Value("${corridor.data}")
  Path data;

  private final String name = word();
  private final String email = word() + "@example.org";
  private final String town = word();
  private final String faith = word();
  private final String cv = word();
  private final String title = word();
  private final String passkey = word();
  private final String guardian = word() + "@example.org";
  private PersonId person = new PersonId(UUID.randomUUID());
  private String mail = "";

  @BeforeEach
  void somebodyHasLeftTracesEverywhere() throws Exception {
    person = members.join(email, name);
    mvc.perform(
        post("/sign-in").param("email", email).param("password", Members.PASSWORD).with(csrf()));
    mvc.perform(post("/sign-in").param("email", email).param("password", "wrong").with(csrf()));
    mvc.perform(post("/forgotten-password").param("email", email).with(csrf()));
    mvc.perform(
        post("/account/profile")
            .param("base", "0")
            .param("origin[0].country", "ML")
            .param("origin[0].town", town)
            .param("bond-faith", faith)
            .param("cv", cv)
            .with(members.as(person))
            .with(csrf()));
    mvc.perform(
        multipart("/account/profile/photo")
            .file(new MockMultipartFile("file", Pictures.jpeg(30, 30)))
            .with(members.as(person))
            .with(csrf()));
    String design =
        mvc.perform(post("/designs").with(members.as(person)).with(csrf()))
            .andReturn()
            .getResponse()
            .getHeader("Location");
    mvc.perform(
        post(String.valueOf(design)).param("title", title).with(members.as(person)).with(csrf()));
    mvc.perform(
        post("/organisations/new")
            .param("name", "Of " + UUID.randomUUID())
            .param("kind", "NGO")
            .param("country", "ML")
            .param("speaks", "1")
            .with(members.as(person))
            .with(csrf()));
    belongsToGroup();
    invitationWaits();
    actOfStewards();
    requestWaits();
    namedGuardian();
    letsAProgramRead();
    agreesAndLooks();
    jdbc.sql(
            """
            insert into people.hidden_page (id, person, since, why, reply, replied_at)
            values (gen_random_uuid(), :id, now(), :name, :name, now())
            """)
        .param("id", person.value())
        .param("name", name)
        .update();
    askedAndWasAsked();
    wasRegisteredAndRegisters();
    standsInListsAndBringsOne();
    appliesForWork();
    plansToReturn();
    askedWithTermsAndMadeMissions();
    leadsTeam();
    writesForEverybody();
    pledges();
    initiatives();
    isAsked();
    signUpWaits();
    secondStep();
    otherWaysIn();
    runsAnEvent();
    discusses();
    readsACircleByMail();
    mailWaits();
  }

  private void readsACircleByMail() {
    jdbc.sql(
            """
            with circle as (
              insert into communities.circle (id, name, purpose, rules, written, bond, doors, languages,
                countries, founded_at, revision, last_at, search)
              values (gen_random_uuid(), 'Health', '', '', 'en', 'THEME', 'OPEN', '{en}', '{}', now(), 0,
                now(), '') returning id),
            other as (
              insert into communities.membership (circle, name, role, state, since)
              select id, 'Somebody', 'HOST', 'IN', now() from circle returning id, circle),
            thread as (
              insert into communities.thread (circle, title, written, author, begun_at, last_at)
              select circle, 'Question', 'en', id, now(), now() from other returning id),
            answer as (
              insert into communities.mail_answer (thread, person) select id, :id from thread)
            insert into communities.subscription
              (circle, person, pace, sent_until, mailed_on, bounces, bounced_at, stopped_at)
            select id, :id, 'EACH', '2026-02-11T10:00:00Z', '2026-02-11', 5, '2026-02-12T10:00:00Z',
              '2026-02-13T10:00:00Z' from circle
            """)
        .param("id", person.value())
        .update();
  }

  private void runsAnEvent() {
    jdbc.sql(
            """
            with planned as (
              insert into communities.event (id, kind, title, about, written, starts, ends, zone,
                circle_only, state, revision, created_at, changed_at, found_by)
              values (gen_random_uuid(), 'FAIR', 'Fair', '', 'en', now(), now() + interval '1 hour',
                'UTC', false, 'PUBLISHED', 1, now(), now(), 'fair')
              returning id),
            place as (
              insert into communities.event_venue
                (event, position, name, address, town, country, zone, link)
              select id, 0, '', '', 'Kayes', 'ML', 'UTC', '' from planned returning event),
            registered as (
              insert into communities.event_registration (id, event, person, name, code, state,
                interpretation, childcare, travel, access, word, listed, sex, age, country,
                by_organiser, registered_at, queued_at, reminded_at)
              select gen_random_uuid(), event, :id, :name, 'ABCDEFG', 'PLACE', :name, 1, true, :name,
                :name, true, 'female', 'from-35', 'ML', false, '2026-02-12', '2026-02-13', '2026-02-14'
              from place returning event),
            answered as (
              insert into communities.event_answer
                (id, event, person, useful, goes_on, words, answered_at)
              select gen_random_uuid(), event, :id, 4, 'YES', :name, '2026-02-15' from registered
              returning event)
            insert into communities.event_organiser (id, event, person, name, role, since)
            select gen_random_uuid(), event, :id, :name, 'FACILITATOR', '2026-02-11' from answered
            """)
        .param("id", person.value())
        .param("name", name)
        .update();
  }

  /** Hosts a circle, writes, translates, thanks, reads, is kept apart, reported and reports. */
  private void discusses() {
    jdbc.sql(
            """
            with c as (
              insert into communities.circle (id, name, purpose, rules, written, bond, doors,
                languages, countries, founded_at, revision, last_at, search)
              values (gen_random_uuid(), 'Circle', '', '', 'en', 'THEME', 'PRIVATE', '{en}', '{}',
                now(), 0, now(), '') returning id),
            m as (
              insert into communities.membership (circle, person, name, role, state, word, since)
              select id, :id, :name, 'HOST', 'IN', :name, '2026-02-13' from c
              returning id, circle),
            o as (
              insert into communities.membership (circle, person, name, role, state, since)
              select id, :other, 'Other', 'MEMBER', 'IN', now() from c returning id),
            t as (
              insert into communities.thread (circle, title, written, author, begun_at, last_at,
                posts, last)
              select circle, :name, 'en', id, now(), now(), 1, 2 from m returning id, author),
            p as (
              insert into communities.post (thread, number, key, author, written, words, html,
                written_at, changed)
              select id, 1, gen_random_uuid(), author, 'en', :name, '', '2026-02-14', '0' from t
              returning id),
            q as (
              insert into communities.post (thread, number, key, author, written, words, html,
                written_at, changed)
              select t.id, 2, gen_random_uuid(), o.id, 'en', 'Answer', '', now(), '0' from t, o
              returning id, thread),
            g as (
              insert into communities.translation (id, post, language, author, words, html,
                written_at, revision)
              select gen_random_uuid(), q.id, 'fr', m.id, :name, '', '2026-02-15', 0 from q, m),
            k as (insert into communities.thanks select id, :id from q),
            n as (insert into communities.mention select q.id, m.id from q, m),
            w as (insert into communities.translation_wish select id, 'fr', :id from q),
            r as (insert into communities.reading select :id, thread, 2 from q),
            x as (
              insert into communities.mute values (:id, :other, true, 'Other', '2026-02-16'),
                (:other, :id, false, 'Them', now())),
            z as (
              insert into communities.complaint (id, kind, thing, author, state, why, appeal,
                opened_at, changed_at)
              values (gen_random_uuid(), 'post', gen_random_uuid()::text, :id, 'APPEALED', 'Why', :name, '2026-02-17',
                '2026-02-18') returning id),
            v as (
              insert into communities.report select id, :id, 'OTHER', :name, '2026-02-19' from z)
            insert into communities.moderation_act (complaint, act, role, person, why, at)
            select id, 'APPEALED', 'AUTHOR', :id, :name, '2026-02-20' from z
            """)
        .param("id", person.value())
        .param("name", name)
        .param("other", members.join().value())
        .update();
  }

  private void belongsToGroup() throws Exception {
    mvc.perform(
        post("/groups/new")
            .param("name", "Group " + UUID.randomUUID())
            .param("residence", "FR")
            .param("towns", "Montreuil")
            .param("origin", "ML")
            .param("sector", "HEALTH")
            .param("sure", "1")
            .with(members.as(person))
            .with(csrf()));
    jdbc.sql(
            """
            with begun as (
              insert into people.campaign (id, diaspora_group, purposes, starts, ends, begun_at)
              select gen_random_uuid(), diaspora_group, '{"en": "Come"}', current_date, current_date, now()
              from people.group_member where person = :id returning id),
            source as (
              insert into people.campaign_source (code, campaign, name, added_at)
              select :code, id, 'Radio', now() from begun returning code, campaign)
            insert into people.campaign_arrival
              (person, campaign, source, at, signed_up, joined, agreed_to, language)
            select :id, campaign, code, now(), true, false, 1, 'fr' from source
            """)
        .param("id", person.value())
        .param("code", code())
        .update();
  }

  /** In the letters that the address of a campaign may have. */
  private static String code() {
    return UUID.randomUUID()
        .toString()
        .substring(0, 7)
        .replace('0', 'g')
        .replace('1', 'h')
        .toUpperCase();
  }

  private void invitationWaits() {
    jdbc.sql(
            """
            insert into people.organisation_invitation (link, organisation, email, role, expires_at)
            select :link, organisation, :email, 'member', now() + interval '1 day'
            from people.organisation_staff where person = :id
            """)
        .param("link", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .param("email", email)
        .param("id", person.value())
        .update();
  }

  private void requestWaits() {
    jdbc.sql(
            """
            insert into people.organisation_request
              (id, organisation, person, kind, who, proof, asked_at)
            select gen_random_uuid(), organisation, person, 'verification', :name, :name, now()
            from people.organisation_staff where person = :id
            """)
        .param("id", person.value())
        .param("name", name)
        .update();
  }

  /** Is under 16, and the guardian of somebody else. */
  private void namedGuardian() {
    jdbc.sql(
            """
            insert into people.minor (person, guardian, language, link, said_at, refused_at, asked_at)
            values (:person, :guardian, 'fr', :link, now(), now(), now()),
              (:other, :email, 'fr', :otherLink, '2026-01-05', null, now())
            """)
        .param("person", person.value())
        .param("guardian", guardian)
        .param("link", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .param("other", members.join().value())
        .param("otherLink", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .param("email", email)
        .update();
  }

  private void letsAProgramRead() {
    jdbc.sql(
            """
            insert into people.api_token (id, person, secret, name, scopes, made_at, until)
            values (gen_random_uuid(), :id, :secret, :name, '{projects}', now(), now())
            """)
        .param("id", person.value())
        .param("secret", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .param("name", name)
        .update();
  }

  private void actOfStewards() {
    jdbc.sql("insert into people.steward values (:id, now())").param("id", person.value()).update();
    jdbc.sql(
            """
            with alias as (insert into people.audit_alias (person) values (:id) returning alias)
            insert into people.steward_act (at, steward, act, kind, about, name, path, why)
            select now(), alias, 'steward-appointed', 'person', alias, '', '', 'test' from alias
            """)
        .param("id", person.value())
        .update();
  }

  private void agreesAndLooks() throws Exception {
    mvc.perform(post("/account/consents/directory/give").with(members.as(person)).with(csrf()));
    jdbc.sql(
            """
            insert into people.look values (:one, :other, 'MEMBER', current_date, now()),
              (:other, :one, 'MEMBER', current_date, now())
            """)
        .param("one", person.value())
        .param("other", members.join().value())
        .update();
    jdbc.sql("insert into people.reminder values (:id, :link, now(), now())")
        .param("id", person.value())
        .param("link", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .update();
  }

  /** As asker, as who was asked, as who answered for others, and as who reported. */
  private void askedAndWasAsked() {
    jdbc.sql(
            """
            insert into people.contact_request
              (id, asker, kind, addressee, words, language, asked_at, state, changed_at, aside,
                answerer, answer, reach, reporter, reported_at, report)
            values
              (gen_random_uuid(), :id, 'person', :other, :name, 'fr', now(), 'declined', now(), 'no',
                :other, :name, '', null, null, ''),
              (gen_random_uuid(), :id, 'organisation', gen_random_uuid(), :name, 'ar', now(),
                'waiting', now(), 'no', null, '', '', :other, now(), :name),
              (gen_random_uuid(), :other, 'person', :id, :name, 'es', now(), 'accepted', now(),
                'ignored', :id, '', :name, :id, now(), :name),
              (gen_random_uuid(), :other, 'organisation', gen_random_uuid(), 'for all', 'pt', now(),
                'declined', now(), 'no', :id, :name, '', null, null, '')
            """)
        .param("id", person.value())
        .param("other", members.join().value())
        .param("name", name)
        .update();
    jdbc.sql(
            """
            insert into people.contact_block values ('person', :id, :other, now()),
              ('person', :other, :id, now())
            """)
        .param("id", person.value())
        .param("other", members.join().value())
        .update();
    jdbc.sql("insert into people.contact_pause values ('person', :id, now())")
        .param("id", person.value())
        .update();
    jdbc.sql("insert into people.asking_ban values (:id, now(), :name)")
        .param("id", person.value())
        .param("name", name)
        .update();
  }

  /** By an organisation; and by oneself somebody else. */
  private void wasRegisteredAndRegisters() {
    jdbc.sql(
            """
            insert into people.registration (person, organisation, number, phone, consent_way,
              consent_on, consent_version, consent_language, consent_directory, registered_at,
              touched_at, warned_at, owned_at)
            select person, organisation, :name, :name, 'paper', '2026-01-07', 1, 'fr', true,
              '2026-01-08', '2026-01-09', '2026-01-10', '2026-01-11'
            from people.organisation_staff where person = :id
            """)
        .param("id", person.value())
        .param("name", name)
        .update();
    jdbc.sql(
            """
            insert into people.registration_act (person, by, act, at) values
              (:one, null, 'registered', now()), (:other, :one, 'edited', now())
            """)
        .param("one", person.value())
        .param("other", members.join().value())
        .update();
    jdbc.sql("insert into people.hand_over values (:id, :code, now() + interval '1 day')")
        .param("id", person.value())
        .param("code", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .update();
  }

  private void standsInListsAndBringsOne() {
    for (String sql :
        List.of(
            """
            insert into people.list_import (id, kind, organisation, person, language, file, header,
              mapping, source, state, position, rows, uploaded_at, finished_at)
            select gen_random_uuid(), 'members', organisation, person, 'fr', :name, array[:name],
              array['name'], '', 'done', 7, 9, '2026-02-01', '2026-02-02'
            from people.organisation_staff where person = :id
            """,
            """
            insert into people.list_import_row (import, number, cells, verdict, problems, person)
            select i.id, n.number, n.cells, 'error', '[]', n.person from people.list_import i
            cross join (values (2, array['x', upper(:email)], null), (3, array[:name], :id)) n
              (number, cells, person)
            where i.person = :id
            """,
            """
            insert into people.import_key (organisation, key, said, person, imported_at)
            select organisation, 'key', 'said', person, now() from people.organisation_staff
            where person = :id
            """,
            """
            insert into people.membership_offer (id, organisation, email, link, entry, sent_at, expires_at)
            select gen_random_uuid(), organisation, :email, decode(md5(:email), 'hex'),
              jsonb_build_object('name', :name, 'language', 'fr', 'phone', '17'),
              '2026-02-03', '2027-02-04'
            from people.organisation_staff where person = :id
            """,
            """
            insert into people.membership (person, organisation, number, since)
            select person, organisation, :name, '2026-02-05' from people.organisation_staff
            where person = :id
            """)) {
      jdbc.sql(sql).param("id", person.value()).param("name", name).param("email", email).update();
    }
  }

  private void appliesForWork() {
    jdbc.sql(
            """
            with offered as (
              insert into capacities.vacancy (id, organisation, reference, hiring, title, description,
                written, country, town, sector, kind, languages, link, foreign_certificates, posts,
                state, revision, created_at, changed_at, found_by)
              values (gen_random_uuid(), gen_random_uuid(), '', '', 'Nurse', 'Care', 'en', 'MD', '',
                'HEALTH', 'PERMANENT', '{}', '', false, 1, 'CLOSED', 1, now(), now(), 'nurse')
              returning id)
            insert into capacities.application (id, vacancy, person, name, reach, words, written,
              skills, state, answer, applied_at, answered_at)
            select gen_random_uuid(), id, :id, :name, :name, :name, 'fr', array[:name], 'INVITED',
              :name, '2026-02-06', '2026-02-07' from offered
            """)
        .param("id", person.value())
        .param("name", name)
        .update();
  }

  private void plansToReturn() {
    jdbc.sql(
            """
            insert into capacities.return_plan (person, key, plan, name, adviser, shared_at, revision,
              created_at, changed_at)
            values (:id, gen_random_uuid(), cast(:plan as jsonb), :name, gen_random_uuid(),
              '2026-02-08', 3, '2026-02-09', '2026-02-10')
            """)
        .param("id", person.value())
        .param("name", name)
        .param(
            "plan",
            """
            {"stage": "DECIDED", "country": "GE", "town": "%1$s", "note": "%1$s",
             "wanted": [{"words": "%1$s", "written": "FR", "concept": null}],
             "person": {"sex": "FEMALE", "age": "FROM_35"},
             "skills": [{"line": {"words": "%1$s", "written": "FR", "concept": null},
               "country": "IT", "years": 7}],
             "certificates": [{"id": "00000000-0000-4000-8000-000000000001", "name": "%1$s",
               "authority": "%1$s", "next": "%1$s", "state": "ASKED", "due": "2027-03-04"}],
             "steps": [{"id": "00000000-0000-4000-8000-000000000002", "kind": "ADAPTATION",
               "words": "%1$s", "path": "/courses", "due": "2027-03-05", "done": false}]}
            """
                .formatted(name))
        .update();
    jdbc.sql(
            """
            insert into capacities.placement (id, person, vacancy, employer, title, country, kind,
              starts, noted_at)
            values (gen_random_uuid(), :id, gen_random_uuid(), :name, :name, 'GE', 'SEASONAL',
              '2026-02-11', '2026-02-12')
            """)
        .param("id", person.value())
        .param("name", name)
        .update();
  }

  /** As who asks for an organisation, and as who is asked; as host and as expert. */
  private void askedWithTermsAndMadeMissions() {
    for (String sql :
        List.of(
            """
            with asked as (
              insert into capacities.ask (id, kind, errand, entry, organisation, asker, asker_name,
                asker_reach, person, person_name, person_reach, what, starts, ends, place, how_long, pay,
                covered, data_use, written, percent, state, asked_at, changed_at, delivered_at, reason,
                answer, outcome, outcome_why, reported_at, report)
              values
                (gen_random_uuid(), 'need', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), :id,
                  :name, :name, null, '', '', 'Teach', '2027-01-02', '2027-01-03', 'Loja', 'A week',
                  'EXPENSES', 'All', 'None', 'fr', 77, 'WAITING', now(), now(), null, null, '', null, '',
                  null, ''),
                (gen_random_uuid(), 'need', gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), :other,
                  '', '', :id, :name, :name, 'Heal', '2027-02-02', '2027-02-03', 'Cuenca', 'A month',
                  'PAID', 'Most', 'Some', 'es', null, 'ACCEPTED', now(), now(), now(), 'PAY', :name,
                  'NO_VISA', :name, now(), :name)
              returning id, person)
            insert into capacities.ask_word (id, ask, side, author, words, said_at)
            select gen_random_uuid(), id, 'PERSON', :id, :name, now() from asked where person = :id
            """,
            "insert into capacities.ask_mute values (:id, gen_random_uuid(), now())",
            """
            with made as (
              insert into capacities.mission (id, ask, need, organisation, title, written, kind, state,
                expert, expert_name, expert_reach, host, host_name, host_reach, agreed, created_at,
                changed_at)
              values
                (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Care', 'es',
                  'TRAINING', 'AGREED', :id, :name, :name, :other, '', '', 1, now(), now()),
                (gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'Build', 'fr',
                  'EXPERT_SERVICE', 'PLANNING', :other, '', '', :id, :name, :name, null, now(), now())
              returning id, expert),
            reported as (
              insert into capacities.mission_report
                (mission, side, days, went, hard, stays, again, women, men, at)
              select id, 'EXPERT', 13, :name, :name, :name, :name, '{0,0,6,0}', '{0,0,0,0}', now()
              from made where expert = :id)
            insert into capacities.mission_follow_up (mission, side, months, words, at)
            select id, 'EXPERT', 3, :name, now() from made where expert = :id
            """)) {
      jdbc.sql(sql)
          .param("id", person.value())
          .param("other", members.join().value())
          .param("name", name)
          .update();
    }
  }

  /** Leads a project under way, which goes on without them. */
  private void leadsTeam() {
    String key = word();
    jdbc.sql(
            """
            insert into projects.underway (key, state, start_day, version, started_at)
            values (:key, 'RUNNING', '2026-02-13', 1, '2026-02-13')
            """)
        .param("key", key)
        .update();
    jdbc.sql(
            """
            insert into projects.underway_member (id, project, person, partner, role, name, here, since)
            values (gen_random_uuid(), :key, :id, 'p1', 'COORDINATOR', :name, true, '2026-02-14')
            """)
        .param("key", key)
        .param("id", person.value())
        .param("name", name)
        .update();
    jdbc.sql(
            """
            insert into projects.underway_version (project, number, content, reason, by, at)
            select project, 1, '{"idea": {"title": "A team"}}', '', id, '2026-02-15'
            from projects.underway_member where project = :key
            """)
        .param("key", key)
        .update();
  }

  /** Shows a project of an organisation, and offers support for one of others. */
  private void showsAndSupports() {
    String facts =
        """
        {"title": "Library", "language": "FR", "country": "ML", "place": "Kayes", "what": "A room",
         "who": "Pupils", "there": "", "blocks": [], "until": null, "project": "", "needs": []}
        """;
    jdbc.sql(
            """
            insert into communities.community_project (id, organisation, person, facts, language,
              country, blocks, kinds, state, became, hidden, revision, changed_at, found_by)
            values (gen_random_uuid(), gen_random_uuid(), :id, cast(:facts as jsonb), 'fr', 'ML', '{}',
              '{}', 'PUBLISHED', '', false, 1, '2026-02-24', 'library')
            """)
        .param("id", person.value())
        .param("facts", facts)
        .update();
    jdbc.sql(
            """
            insert into communities.support_offer (id, project, need, person, quantity, words, contact,
              byname, state, answer, at, changed_at)
            select gen_random_uuid(), p.id, gen_random_uuid(), :id, 20, :name, :name, :name, s, :name,
              '2026-02-25', '2026-02-25'
            from communities.community_project p, (values ('OFFERED'), ('GIVEN')) states (s)
            where p.person = :id
            """)
        .param("id", person.value())
        .param("name", name)
        .update();
  }

  private void writesForEverybody() {
    showsAndSupports();
    jdbc.sql(
            """
            insert into communities.experience (id, person, telling, language, blocks, countries,
              past_project, project, state, hidden, revision, changed_at, published_at, found_by)
            values (gen_random_uuid(), :id, cast(:telling as jsonb),
              'fr', '{networking-event}', '{ML}', '', '', 'PUBLISHED', false, 1, '2026-02-17',
              '2026-02-18', :name)
            """)
        .param("id", person.value())
        .param("name", name)
        .param(
            "telling",
            """
            {"title": "%1$s", "byline": "%1$s", "language": "FR", "blocks": ["networking-event"],
             "origin": "ML", "originPlace": "%1$s", "residence": "", "residencePlace": "",
             "from": 2019, "until": null, "partners": "%1$s", "did": "%1$s", "worked": "%1$s",
             "failed": "", "advice": "", "pastProject": "", "project": ""}
            """
                .formatted(name))
        .update();
    jdbc.sql(
            """
            insert into communities.news (id, person, kind, story, language, country, tags, state,
              hidden, reason, revision, changed_at, found_by)
            values (gen_random_uuid(), :id, 'NEWS', cast(:story as jsonb), 'fr', '', '{health}',
              'DECLINED', false, :name, 2, '2026-02-19', :name)
            """)
        .param("id", person.value())
        .param("name", name)
        .param(
            "story",
            """
            {"kind": "NEWS", "title": "%1$s", "byline": "%1$s", "language": "FR", "text": "%1$s",
             "link": "", "country": "", "tags": ["HEALTH"], "deadline": null, "until": null}
            """
                .formatted(name))
        .update();
    for (String sql :
        List.of(
            """
            insert into communities.channel (id, person, kind, facts, language, hidden, key, revision,
              changed_at, found_by)
            values (gen_random_uuid(), :id, 'BLOG', jsonb_build_object('kind', 'BLOG', 'title', :name,
              'language', 'FR', 'about', :name, 'stream', '', 'zone', 'Europe/Paris'), 'fr', false,
              :key, 3, '2026-02-20', :name)
            """,
            """
            insert into communities.channel_post (id, channel, person, facts, state, hidden, revision,
              changed_at)
            select gen_random_uuid(), id, :id, jsonb_build_object('title', :name, 'byline', :name,
              'language', 'FR', 'text', :name), 'DRAFT', false, 4, '2026-02-21'
            from communities.channel where key = :key
            """,
            """
            with other as (
              insert into communities.channel (id, kind, facts, language, hidden, key, revision,
                changed_at, found_by)
              values (gen_random_uuid(), 'BLOG', jsonb_build_object('kind', 'BLOG', 'title', 'x',
                'language', 'FR', 'about', '', 'stream', '', 'zone', 'Europe/Paris'), 'fr', false,
                'x', 3, '2026-02-20', 'x') returning id)
            insert into communities.channel_editor (channel, person, name, since)
            select id, :id, :name, '2026-02-22' from other where :key <> ''
            """)) {
      jdbc.sql(sql)
          .param("id", person.value())
          .param("name", name)
          .param("key", "k" + person)
          .update();
    }
  }

  /** Signs a text of their own and one of somebody else, and says what became of it. */
  private void pledges() throws Exception {
    for (PersonId author : List.of(person, members.join())) {
      String path =
          mvc.perform(
                  post("/pledges/new")
                      .param("kind", "CHARTER")
                      .param("title", "Charter")
                      .param("what", "We meet")
                      .param("language", "EN")
                      .with(members.as(author))
                      .with(csrf()))
              .andReturn()
              .getResponse()
              .getRedirectedUrl();
      mvc.perform(post(path + "/put-up").with(members.as(author)).with(csrf()));
      String print =
          jdbc.sql("select fingerprint from communities.pledge_version where pledge::text = :id")
              .param("id", String.valueOf(path).substring("/pledges/".length()))
              .query(String.class)
              .single();
      mvc.perform(
          post(path + "/sign")
              .param("name", name)
              .param("fingerprint", print)
              .with(members.as(person))
              .with(csrf()));
      mvc.perform(
          post(path + "/outcome")
              .param("outcome", "DROPPED")
              .param("why", name)
              .with(members.as(person))
              .with(csrf()));
    }
  }

  /** Asks, answers what others ask, supports another answer and says something to it. */
  private void isAsked() {
    String one = UUID.randomUUID().toString();
    for (String sql :
        List.of(
            """
            insert into communities.consultation (id, author, facts, language, countries, opens, closes,
              circle_only, naming, results, state, ended_why, summary, hidden, revision, changed_at,
              found_by)
            select i::uuid, a, jsonb_build_object('title', :name, 'language', 'EN', 'background', :name,
                'countries', '[]'::jsonb, 'questions', '[]'::jsonb), 'en', '{}', '2026-02-20',
              '2026-03-20', false, 'CHOICE', 'AT_ONCE', 'DRAFT', '', '', false, 0, '2026-02-20', :name
            from (values (:one, :id::uuid)) as c(i, a)
            """,
            """
            insert into communities.consultation (id, facts, language, countries, opens, closes,
              circle_only, naming, results, state, ended_why, summary, hidden, revision, changed_at,
              found_by)
            values (:two::uuid, '{"title":"Of others","language":"EN","background":"","countries":[],"questions":[]}',
              'en', '{}', '2026-02-20', '2026-03-20', false, 'CHOICE', 'AT_ONCE', 'PUBLISHED', '', '',
              false, 0, '2026-02-20', '')
            """,
            """
            insert into communities.consultation_answer values (:one::uuid, :two::uuid, :id, 'en',
              jsonb_build_object('q', jsonb_build_array(:name)), :name, 'NAMED', true, false)
            """,
            """
            insert into communities.consultation_answer values (:two::uuid, :two::uuid,
              gen_random_uuid(), 'en', '{}', '', 'NOT', true, false)
            """,
            "insert into communities.consultation_support values (:two::uuid, :id)",
            """
            insert into communities.reference (id, person, facts, kind, language, countries, year, link,
              doi, hidden, revision, changed_at, found_by)
            values (:one::uuid, :id, '{"title":"A study","authors":[],"year":2012,"publisher":"","kind":"STUDY","language":"EN","countries":[],"about":"","link":"https://example.org","doi":""}',
              'STUDY', 'en', '{}', 2012, 'https://example.org/' || :one, null, false, 0, '2026-02-24', '')
            """,
            """
            insert into communities.consultation_comment values (gen_random_uuid(), :two::uuid, :id, 'en',
              :name, :name, false, '2026-02-23')
            """)) {
      jdbc.sql(sql)
          .param("one", one)
          .param("two", another(one))
          .param("id", person.value())
          .param("name", name)
          .update();
    }
  }

  /**
   * Proposes, supports, gives and tells in a circle, and stands on the roll of a vote that runs.
   */
  private void initiatives() {
    String one = UUID.randomUUID().toString();
    jdbc.sql(
            """
            insert into communities.initiative (id, circle, author, written, title, what, place, people,
              field, bond, state, outcome, revision, created_at, changed_at)
            values (:one::uuid, gen_random_uuid(), :id, 'fr', :name, :name, :name, :name, 'WATER', :name,
                'PROPOSED', '', 0, '2026-02-20', '2026-02-20'),
              (:two::uuid, gen_random_uuid(), null, 'fr', 'Of others', '', '', '', 'WATER', '', 'VOTING',
                '', 1, '2026-02-20', '2026-02-20')
            """)
        .param("one", one)
        .param("two", another(one))
        .param("id", person.value())
        .param("name", name)
        .update();
    for (String sql :
        List.of(
            "insert into communities.initiative_support values (:two::uuid, :id, '2026-02-21')",
            """
            insert into communities.vote (initiative, majority, quorum, secret, roll, opened_at, closes_at)
            values (:two::uuid, 'SIMPLE', 0, false, 9, now(), now() + interval '9 days')
            """,
            "insert into communities.vote_roll values (:two::uuid, :id, true)",
            "insert into communities.ballot values (:receipt, :two::uuid, 'YES', :id)",
            """
            insert into communities.initiative_offer (id, initiative, person, kind, words, amount,
              currency, at)
            values (gen_random_uuid(), :two::uuid, :id, 'MONEY', :name, 12.50, 'EUR', '2026-02-22')
            """,
            """
            insert into communities.initiative_update (id, initiative, author, written, words, shows, at)
            values (gen_random_uuid(), :two::uuid, :id, 'fr', :name, :name, '2026-02-23')
            """)) {
      jdbc.sql(sql)
          .param("two", another(one))
          .param("id", person.value())
          .param("name", name)
          .param("receipt", "r" + one)
          .update();
    }
  }

  /** Another id, made of this one. */
  private static String another(String id) {
    return UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.US_ASCII)).toString();
  }

  private void signUpWaits() {
    jdbc.sql(
            """
            insert into people.sign_up (link, email, name, password, language, next, kept, expires_at)
            values (:link, :email, :name, 'hash', 'en', '/toolbox', :id, now() + interval '1 day')
            """)
        .param("link", UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII))
        .param("email", email)
        .param("name", name)
        .param("id", person.value())
        .update();
  }

  private void secondStep() {
    jdbc.sql("insert into people.authenticator values (:id, 'key', 1, now())")
        .param("id", person.value())
        .update();
    jdbc.sql("insert into people.recovery_code values (:id, 'code')")
        .param("id", person.value())
        .update();
  }

  private void otherWaysIn() {
    jdbc.sql(
            """
            insert into people.passkey values (:id, :person, :credential, decode(:attested, 'hex'),
              7, true, false, 'hybrid internal', :name, now(), now())
            """)
        .param("id", UUID.randomUUID())
        .param("person", person.value())
        .param("credential", passkey.getBytes(StandardCharsets.US_ASCII))
        .param("attested", ATTESTED)
        .param("name", passkey)
        .update();
    jdbc.sql(
            """
            insert into people.sign_in_link values (:link, :person, '/designs', now() + interval '1 minute')
            """)
        .param("link", passkey.getBytes(StandardCharsets.US_ASCII))
        .param("person", person.value())
        .update();
    jdbc.sql(
            """
            insert into people.identity values ('https://id.example.org', :subject, :person, :subject, now())
            """)
        .param("subject", passkey)
        .param("person", person.value())
        .update();
  }

  /** As if a mail server could not be reached. */
  private void mailWaits() {
    mail =
        jdbc.sql("select id::text from platform.mail where recipient = :email")
            .param("email", email)
            .query(String.class)
            .single();
    jdbc.sql(
            """
            insert into platform.scheduled_tasks
              (task_name, task_instance, execution_time, picked, version)
            values ('send-mail', :mail, now() + interval '1 hour', false, 1)
            """)
        .param("mail", mail)
        .update();
  }

  @Test
  void everythingHeldIsInTheDownload() throws Exception {
    String download = page("/account/data.json", Language.EN);
    Told told = Told.in(download);
    Map<String, List<String>> rows = new Traces(jdbc).rowsWith(traces());
    Set<String> untold = new TreeSet<>();
    rows.forEach(
        (table, all) ->
            all.forEach(
                row ->
                    row(row)
                        .forEach(
                            (column, value) -> {
                              if (!LEFT_OUT.containsKey(table + "." + column)) {
                                Told.in(value)
                                    .values()
                                    .filter(each -> !told.tells(each))
                                    .forEach(
                                        each -> untold.add(table + "." + column + ": " + each));
                              }
                            })));

    assertThat(untold).isEmpty();
    assertThat(rows.keySet())
        .as("so that this test can fail")
        .contains(
            "people.person",
            "people.sign_up",
            "people.password_link",
            "people.authenticator",
            "people.recovery_code",
            "people.organisation_staff",
            "people.organisation_invitation",
            "people.organisation_request",
            "people.group_member",
            "people.campaign_arrival",
            "people.hidden_page",
            "people.contact_request",
            "people.contact_block",
            "people.contact_pause",
            "people.asking_ban",
            "people.steward",
            "people.audit_alias",
            "people.passkey",
            "people.sign_in_link",
            "people.identity",
            "people.profile",
            "people.photo",
            "people.consent",
            "people.look",
            "people.minor",
            "people.reminder",
            "people.registration",
            "people.list_import",
            "people.list_import_row",
            "people.import_key",
            "people.membership_offer",
            "people.membership",
            "people.registration_act",
            "people.hand_over",
            "capacities.application",
            "capacities.return_plan",
            "capacities.placement",
            "capacities.ask",
            "capacities.ask_word",
            "capacities.ask_mute",
            "capacities.mission",
            "capacities.mission_report",
            "capacities.mission_follow_up",
            "communities.event_answer",
            "communities.event_organiser",
            "communities.channel",
            "communities.channel_editor",
            "communities.channel_post",
            "communities.membership",
            "communities.mute",
            "communities.post",
            "communities.report",
            "communities.complaint",
            "communities.moderation_act",
            "communities.translation",
            "communities.subscription",
            "communities.mail_answer",
            "communities.experience",
            "communities.news",
            "communities.community_project",
            "communities.support_offer",
            "communities.pledge",
            "communities.pledge_signature",
            "communities.record_word",
            "communities.initiative",
            "communities.initiative_support",
            "communities.vote_roll",
            "communities.ballot",
            "communities.initiative_offer",
            "communities.initiative_update",
            "communities.consultation",
            "communities.consultation_answer",
            "communities.consultation_support",
            "communities.consultation_comment",
            "communities.reference",
            "communities.event_registration",
            "platform.mail",
            "platform.spring_session",
            "platform.spring_session_attributes",
            "projects.design",
            "projects.design_revision");
    assertThat(download)
        .contains(texts.text(Language.EN, "people.mail.new-password.after"))
        .doesNotContain("argon2", "/new-password/");
  }

  private static Map<String, String> row(String json) {
    Map<String, String> columns = new java.util.LinkedHashMap<>();
    JsonNode row = JsonMapper.shared().readTree(json);
    row.properties().forEach(column -> columns.put(column.getKey(), column.getValue().toString()));
    return columns;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void itCanBeReadInEveryLanguage(Language language) throws Exception {
    assertThat(page("/account/data", language))
        .contains(name, email, town, faith, cv, title, passkey)
        .contains(texts.text(language, "people.privacy.title"))
        .contains(texts.text(Language.EN, "people.mail.new-password.subject"))
        .doesNotContain("people.privacy.", "/new-password/");
  }

  @Test
  void nobodyGetsWhatIsHeldAboutSomebodyElse() throws Exception {
    PersonId other = members.join();

    String answer =
        mvc.perform(get("/account/data.json").with(members.as(other)))
            .andReturn()
            .getResponse()
            .getContentAsString();

    assertThat(answer).doesNotContain(name, email, town, faith, cv, title, person.toString());
    assertThat(mvc.perform(get("/account/data.json")).andReturn().getResponse().getRedirectedUrl())
        .startsWith("/sign-in");
  }

  @Test
  void afterTheErasureNoTableAndNoFileHoldsThePerson(CapturedOutput log) throws Exception {
    for (String trace : traces()) {
      assertThat(places(trace)).as("before, so that this test can fail").isNotEmpty();
    }
    assertThat(jobs()).isOne();

    closeAccount();
    erasing.eraseDue();
    assertThat(places(cv)).as("too early").isNotEmpty();
    timeIsOver();
    erasing.eraseDue();

    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () ->
                assertThat(new Traces(jdbc).columnsWith(traces()))
                    .as("the last mail, until it is sent")
                    .containsExactly("platform.mail.recipient"));
    assertThat(jobs()).isZero();
    theMailIsGone();
    assertNothingLeft();
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> assertThat(Traces.filesWith(data, traces())).isEmpty());
    assertThat(log.getAll()).doesNotContain(traces());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void theLastMailProvesTheErasure(Language language) throws Exception {
    jdbc.sql("update people.person set language = :language where id = :id")
        .param("language", language.code())
        .param("id", person.value())
        .update();
    closeAccount();
    timeIsOver();

    erasing.eraseDue();
    erasing.eraseDue();

    String proof =
        jdbc.sql("select plain from platform.mail where recipient = :email")
            .param("email", email)
            .query(String.class)
            .single();
    assertThat(proof)
        .contains(texts.text(language, "people.profile.title"))
        .contains(texts.text(language, "projects.design.title"))
        .doesNotContain(name, "{");
    String path = proof.replaceAll("(?s).*(/erasures/[A-Z0-9-]+).*", "$1");
    assertThat(page(path, language))
        .contains(path.substring("/erasures/".length()))
        .contains(texts.text(language, "people.erasure.text"))
        .contains(texts.text(language, "people.profile.title"))
        .doesNotContain(">people.", person.toString(), email);
    assertThat(mvc.perform(get("/erasures/ABCD")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void oneErasureThatFailsKeepsNobodyElseWaitingAndLosesNothing() throws Exception {
    closeAccount();
    timeIsOver();
    PersonId other = members.join();
    jdbc.sql("insert into people.closing values (:id, now(), now())")
        .param("id", other.value())
        .update();
    stubborn.holdOn(person);
    try {
      erasing.eraseDue();
    } finally {
      stubborn.holdOn(nobody());
    }

    for (String trace : List.of(name, email, town, cv, title)) {
      assertThat(places(trace)).as(trace).isNotEmpty();
    }
    assertThat(places(other.toString())).isEmpty();
  }

  @Test
  void eachHolderErasesByItselfAndTwiceIsAsGoodAsOnce() {
    holders.forEach(holder -> holder.erase(person));
    holders.forEach(holder -> holder.erase(person));

    assertNothingLeft();
  }

  private void closeAccount() throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(
                post("/account/delete")
                    .param("password", Members.PASSWORD)
                    .with(members.as(person))
                    .with(csrf()))
            .andReturn()
            .getResponse();
    assertThat(answer.getRedirectedUrl()).isEqualTo("/");
  }

  private void timeIsOver() {
    jdbc.sql("update people.closing set due_at = now() - interval '1 second' where person = :id")
        .param("id", person.value())
        .update();
  }

  /** Lets the job run now that clears the mailbox page of the last mail after an hour. */
  private void theMailIsGone() {
    int jobs =
        jdbc.sql(
                """
                update platform.scheduled_tasks set execution_time = now()
                where task_name = 'forget-mail'
                  and task_instance in (select id::text from platform.mail where recipient = :email)
                """)
            .param("email", email)
            .update();
    assertThat(jobs).isOne();
    await().atMost(Duration.ofSeconds(30)).until(() -> places(email).isEmpty());
  }

  private static PersonId nobody() {
    return new PersonId(new UUID(0, 0));
  }

  private void assertNothingLeft() {
    assertThat(new Traces(jdbc).columnsWith(traces())).isEmpty();
  }

  private Set<String> places(String trace) {
    return new Traces(jdbc).columnsWith(List.of(trace));
  }

  /** The session holds the id as bytes; failed attempts are kept under hashes of the address. */
  private List<String> traces() {
    String id = person.toString();
    return List.of(
        name,
        email,
        id,
        id.replace("-", "").substring(0, 16),
        town,
        faith,
        cv,
        title,
        passkey,
        guardian,
        hash("mail\n" + email),
        hash("sign-in\n" + email),
        hash("photo\n" + id));
  }

  private static String hash(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private int jobs() {
    return jdbc.sql("select count(*) from platform.scheduled_tasks where task_instance = :mail")
        .param("mail", mail)
        .query(Integer.class)
        .single();
  }

  private String page(String path, Language language) throws Exception {
    MockHttpServletResponse answer =
        mvc.perform(get(path).locale(language.locale()).with(members.as(person)))
            .andReturn()
            .getResponse();
    assertThat(answer.getStatus()).isEqualTo(200);
    return answer.getContentAsString();
  }

  /** A word that nothing else holds. */
  private static String word() {
    return "zq" + UUID.randomUUID().toString().replace("-", "");
  }
}

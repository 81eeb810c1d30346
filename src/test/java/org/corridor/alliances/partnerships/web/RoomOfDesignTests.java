package org.corridor.alliances.partnerships.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.corridor.CorridorTest;
import org.corridor.alliances.working.WorkingRoom;
import org.corridor.people.PersonId;
import org.corridor.people.accounts.domain.Members;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** A design and its review know how things stand in the room of those who carry it. */
@CorridorTest
class RoomOfDesignTests {

  private static final String KNOWN = "What your partnership’s room says";

  @Autowired MockMvc mvc;
  @Autowired Members members;
  @Autowired JdbcClient jdbc;
  @Autowired DesignDesk desk;

  @Test
  void whoWorksInTheRoomReadsHowItStandsAndNobodyElse() throws Exception {
    WorkingRoom room = new WorkingRoom(jdbc, members);
    DesignKey design = desk.start(DesignContent.empty()).key();
    jdbc.sql("update alliances.partnership set design = :design where id = :id")
        .param("design", design.value())
        .param("id", room.id)
        .update();
    for (String page : List.of("/alliances", "/review")) {
      String path = "/designs/" + design + page;
      assertThat(text(path, room.member))
          .contains(KNOWN, room.path() + "/stakeholders", room.path() + "/agreements");
      for (PersonId who : List.of(room.observer, room.stranger)) {
        assertThat(text(path, who)).doesNotContain(KNOWN, room.path());
      }
      assertThat(mvc.perform(get(path)).andReturn().getResponse().getContentAsString())
          .doesNotContain(room.path());
    }
    room.leaves(room.member);
    assertThat(text("/designs/" + design + "/review", room.member)).doesNotContain(room.path());
  }

  private String text(String path, PersonId who) throws Exception {
    return mvc.perform(get(path).with(members.as(who)))
        .andReturn()
        .getResponse()
        .getContentAsString(StandardCharsets.UTF_8);
  }
}

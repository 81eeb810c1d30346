package org.corridor.projects.review.web;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.stringContainsInOrder;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.UUID;
import org.corridor.CorridorTest;
import org.corridor.people.PersonId;
import org.corridor.platform.text.Language;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.design.DesignKey;
import org.corridor.projects.design.domain.DesignDesk;
import org.corridor.projects.review.SampleDesign;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@CorridorTest
class ReviewPageTests {

  @Autowired private MockMvc mvc;
  @Autowired private DesignDesk desk;

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyKindOfFindingReadsInEveryLanguage(Language language) throws Exception {
    for (Show show : Show.values()) {
      mvc.perform(
              get(review(SampleDesign.hasty()))
                  .param("show", show.code())
                  .header("Accept-Language", language.code()))
          .andExpect(status().isOk())
          .andExpect(content().string(not(containsString("projects.review."))))
          .andExpect(content().string(containsString("lang=\"" + language.code() + "\"")));
    }
  }

  @Test
  void aFindingSaysWhyAndWhatToDoAndLeadsToTheFieldAndToProjectsThatMetIt() throws Exception {
    String address = review(SampleDesign.hasty());
    mvc.perform(get(address).param("show", "open"))
        .andExpect(content().string(containsString("id=\"joint-vision\"")))
        .andExpect(content().string(containsString("/alliances#vision\"")))
        .andExpect(content().string(containsString("/projects/tunisia-51\"")))
        .andExpect(content().string(containsString("text box 17")));
  }

  @Test
  void oneKindCanBeReadAlone() throws Exception {
    mvc.perform(get(review(SampleDesign.hasty())).param("show", "strength"))
        .andExpect(status().isOk())
        .andExpect(content().string(not(containsString("id=\"joint-vision\""))));
  }

  @Test
  void gapsComeFirstThenWhatIsNotAnsweredYetThenStrengths() throws Exception {
    mvc.perform(get(review(SampleDesign.hasty())))
        .andExpect(
            content()
                .string(stringContainsInOrder("id=\"gap\"", "id=\"open\"", "id=\"strength\"")));
  }

  @Test
  void oneSideOfTheDesignCanBeReadAlone() throws Exception {
    mvc.perform(get(review(SampleDesign.hasty())).param("side", "partnership"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("id=\"joint-vision\"")))
        .andExpect(content().string(not(containsString("id=\"host-named\""))));
  }

  @Test
  void anUnknownSideShowsAll() throws Exception {
    mvc.perform(get(review(SampleDesign.hasty())).param("side", "<script>"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("id=\"gap\"")));
  }

  @Test
  void whatIsNotAnsweredYetIsNoAdvice() throws Exception {
    mvc.perform(get(review(SampleDesign.hasty())))
        .andExpect(
            content()
                .string(
                    containsString(
                        "58 strengths, 0 pieces of advice, 3 gaps, 17 questions still open.")));
  }

  @Test
  void anUnknownKindShowsAll() throws Exception {
    mvc.perform(get(review(SampleDesign.hasty())).param("show", "<script>"))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("id=\"joint-vision\"")));
  }

  @Test
  void anEmptyDesignIsToldHowToBegin() throws Exception {
    mvc.perform(get(review(DesignContent.empty())))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("Nothing to review yet")));
  }

  @Test
  void whatTheTeamWroteIsNeverCode() throws Exception {
    DesignContent hostile = SampleDesign.titled("<script>alert(1)</script>");
    mvc.perform(get(review(hostile)))
        .andExpect(content().string(not(containsString("<script>alert"))));
  }

  @Test
  void theReviewOfADesignIsNotCached() throws Exception {
    mvc.perform(get(review(SampleDesign.hasty())))
        .andExpect(header().string("Cache-Control", containsString("no-store")));
  }

  @Test
  void anUnknownDesignHasNoReview() throws Exception {
    mvc.perform(get("/designs/" + DesignKey.create() + "/review")).andExpect(status().isNotFound());
  }

  @Test
  void theReviewOfAnothersDesignIsClosed() throws Exception {
    DesignKey key = desk.startSample(new PersonId(UUID.randomUUID()), SampleDesign.hasty()).key();
    mvc.perform(get("/designs/" + key + "/review")).andExpect(status().isForbidden());
  }

  private String review(DesignContent content) {
    return "/designs/" + desk.start(content).key() + "/review";
  }
}

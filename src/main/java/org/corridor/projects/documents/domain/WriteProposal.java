package org.corridor.projects.documents.domain;

import java.time.Instant;
import org.corridor.knowledge.Toolbox;
import org.corridor.platform.document.Paper;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.design.DesignContent;
import org.corridor.projects.review.ReviewDesign;
import org.springframework.stereotype.Component;

/** Puts a design into the order in which a donor reads. */
@Component
class WriteProposal {

  private final Texts texts;
  private final Toolbox toolbox;

  private final ReviewDesign review;

  WriteProposal(Texts texts, Toolbox toolbox, ReviewDesign review) {
    this.texts = texts;
    this.toolbox = toolbox;
    this.review = review;
  }

  /**
   * @param withReview whether the findings of the review follow as an annex
   */
  Paper proposal(DesignContent content, Language language, boolean withReview, Instant now) {
    Words words = new Words(texts, language);
    Draft draft = new Draft(words);
    FramePart frame = new FramePart(draft, content, toolbox);
    PeoplePart people = new PeoplePart(draft, content);
    EndPart end = new EndPart(draft, content);

    frame.summary();
    frame.need();
    frame.places();
    people.audience();
    new PracticePart(draft, content, toolbox).practice();
    people.migrants();
    people.alliances();
    draft.turn(true);
    new LogframePart(draft, content).logframe();
    new PlanPart(draft, content).plan();
    draft.turn(true);
    new BudgetPart(draft, content).budget();
    draft.turn(false);
    end.future();
    end.risks();
    end.protection();
    if (withReview) {
      new ReviewPart(draft).annex(review.review(content, language));
    }

    String title = content.idea().title();
    return new Paper(
        language,
        content.idea().language(),
        words.say("proposal"),
        title.isBlank() ? words.say("no-title") : title,
        content.idea().sentence(),
        frame.cover(),
        words.say("made", "date", words.date(now)),
        words.say("contents"),
        draft.parts());
  }
}

package org.corridor.projects.money.web;

import java.util.Optional;
import org.corridor.platform.text.Formats;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.corridor.projects.money.domain.BudgetBook.Money;
import org.corridor.projects.money.domain.ReadBooks;
import org.corridor.projects.underway.Member;
import org.corridor.projects.underway.ProjectSection;
import org.corridor.projects.underway.ProjectUnderWay;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The books in a project's menu. */
@Component
@Order(200)
class MoneySections implements ProjectSection {

  private final ReadBooks books;
  private final Texts texts;

  MoneySections(ReadBooks books, Texts texts) {
    this.books = books;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "projects.money.budget";
  }

  @Override
  public String path() {
    return "/budget";
  }

  @Override
  public Optional<String> now(ProjectUnderWay project, Member reader, Language language) {
    Money total = books.book(project).total();
    Formats formats = Formats.in(language);
    return Optional.of(
        texts.text(
            language,
            "projects.money.now",
            "spent",
            formats.money(total.spent(), project.currency()),
            "budgeted",
            formats.money(total.budgeted(), project.currency())));
  }
}

package org.corridor.projects.money.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Map;
import org.corridor.people.StewardLink;
import org.corridor.platform.form.Form;
import org.corridor.platform.form.Submission;
import org.corridor.platform.sheet.FileRefused;
import org.corridor.platform.web.Flash;
import org.corridor.projects.design.Limits;
import org.corridor.projects.money.domain.Rates;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where stewards bring in official monthly rates. */
@Controller
class RatesPage {

  private final Rates rates;
  private final Clock clock;

  RatesPage(Rates rates, Clock clock) {
    this.rates = rates;
    this.clock = clock;
  }

  @GetMapping("/stewards/rates")
  ModelAndView show() {
    return page(
        Form.builder().put("month", YearMonth.now(clock)).put("source", "InforEuro").build());
  }

  @PostMapping("/stewards/rates")
  ModelAndView bring(
      @RequestParam(required = false) @Nullable MultipartFile file,
      HttpServletRequest request,
      RedirectAttributes redirect)
      throws IOException {
    rates.months();
    Submission sent = Submission.of(request.getParameterMap());
    YearMonth month = sent.month("month", Limits.EARLIEST, Limits.LATEST);
    if (month == null && sent.isValid()) {
      sent.problem("month", "platform.form.required", Map.of());
    }
    String source = sent.required("source", Rates.SOURCE);
    if (file == null || file.isEmpty()) {
      sent.problem("file", "platform.form.required", Map.of());
    }
    if (month == null || file == null || !sent.isValid()) {
      return again(sent);
    }
    try {
      Rates.Taken taken = rates.bring(file.getBytes(), month, source);
      taken.problems().stream()
          .limit(20)
          .forEach(one -> sent.problem(one.field(), one.message(), one.args()));
      if (!sent.isValid()) {
        return again(sent);
      }
      Flash.done("projects.money.rates.taken").on(redirect);
      return new ModelAndView("redirect:/stewards/rates");
    } catch (FileRefused refused) {
      sent.problem("file", refused.problem().message(), refused.problem().args());
      return again(sent);
    }
  }

  /** Leads here from the stewards' room. */
  @Configuration(proxyBeanMethods = false)
  static class Door {

    @Bean
    @Order(60)
    StewardLink ratesLink() {
      return new StewardLink("projects.money.rates", "/stewards/rates");
    }
  }

  private ModelAndView again(Submission sent) {
    ModelAndView page = page(sent.form());
    page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    return page;
  }

  private ModelAndView page(Form form) {
    return new ModelAndView("projects/money/pages/rates")
        .addObject("months", rates.months())
        .addObject("form", form);
  }
}

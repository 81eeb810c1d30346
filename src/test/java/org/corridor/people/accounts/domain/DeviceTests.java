package org.corridor.people.accounts.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.corridor.people.accounts.domain.Device.Browser;
import org.corridor.people.accounts.domain.Device.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.session.MapSession;

class DeviceTests {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PHONE    | CHROME  | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Mobile Safari/537.36
          TABLET   | CHROME  | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36
          PHONE    | SAMSUNG | Mozilla/5.0 (Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) SamsungBrowser/26.0 Chrome/122.0.0.0 Mobile Safari/537.36
          PHONE    | SAFARI  | Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.6 Mobile/15E148 Safari/604.1
          PHONE    | FIREFOX | Mozilla/5.0 (Android 14; Mobile; rv:131.0) Gecko/131.0 Firefox/131.0
          PHONE    | FIREFOX | Mozilla/5.0 (iPhone; CPU iPhone OS 17_6 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) FxiOS/131.0 Mobile/15E148 Safari/605.1.15
          PHONE    | OPERA   | Opera/9.80 (J2ME/MIDP; Opera Mini/9.80; U; en) Presto/2.5.25 Version/10.54
          PHONE    | UC      | Mozilla/5.0 (Linux; U; Android 9; en-US) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/78.0 UCBrowser/13.4 Mobile Safari/537.36
          TABLET   | SAFARI  | Mozilla/5.0 (iPad; CPU OS 12_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/12.1 Mobile/15E148 Safari/604.1
          COMPUTER | EDGE    | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 Edg/130.0.0.0
          COMPUTER | OPERA   | Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0 Safari/537.36 OPR/114.0.0.0
          COMPUTER | SAFARI  | Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15
          COMPUTER | FIREFOX | Mozilla/5.0 (X11; Linux x86_64; rv:131.0) Gecko/20100101 Firefox/131.0
          OTHER    | OTHER   | curl/8.10.1
          OTHER    | OTHER   | ''
          """)
  void isToldByItsKind(Kind kind, Browser browser, String userAgent) {
    assertThat(Device.of(userAgent)).isEqualTo(new Device(kind, browser));
  }

  @Test
  void aSessionKeepsNoMoreThanTheKind() {
    MapSession session = new MapSession();
    assertThat(Device.of(session)).isEqualTo(new Device(Kind.OTHER, Browser.OTHER));

    Device phone = new Device(Kind.PHONE, Browser.FIREFOX);
    session.setAttribute(Device.ATTRIBUTE, phone.code());
    assertThat(phone.code()).isEqualTo("PHONE FIREFOX");
    assertThat(Device.of(session)).isEqualTo(phone);

    session.setAttribute(Device.ATTRIBUTE, "WATCH");
    assertThat(Device.of(session)).isEqualTo(new Device(Kind.OTHER, Browser.OTHER));
  }
}

package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.people.accounts.domain.Device;
import org.corridor.platform.text.Language;
import org.corridor.platform.text.Texts;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** What a new passkey is called until its owner says otherwise: the device it was made on. */
@Component
class DeviceName {

  private final Texts texts;

  DeviceName(Texts texts) {
    this.texts = texts;
  }

  /** Such as {@code Phone · Firefox}. */
  String of(HttpServletRequest request, Language reader) {
    String userAgent = request.getHeader(HttpHeaders.USER_AGENT);
    Device device = Device.of(userAgent == null ? "" : userAgent);
    String kind = texts.text(reader, "people.device." + device.kind().code());
    String browser = device.browser().ownName();
    return browser.isEmpty() ? kind : kind + " · " + browser;
  }
}

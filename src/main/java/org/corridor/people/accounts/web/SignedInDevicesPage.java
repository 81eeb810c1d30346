package org.corridor.people.accounts.web;

import jakarta.servlet.http.HttpServletRequest;
import org.corridor.people.accounts.domain.SignedInDevices;
import org.corridor.platform.web.Flash;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The buttons beside the list of devices in one's account. */
@Controller
class SignedInDevicesPage {

  private static final String ACCOUNT = "redirect:/account#devices";

  private final SignedInDevices devices;

  SignedInDevicesPage(SignedInDevices devices) {
    this.devices = devices;
  }

  @PostMapping("/account/devices/sign-out")
  String signOut(
      @RequestParam(defaultValue = "") String device,
      RedirectAttributes redirect,
      HttpServletRequest request) {
    devices.end(device, request.getSession().getId());
    Flash.done("people.devices.signed-out").on(redirect);
    return ACCOUNT;
  }

  @PostMapping("/account/devices/sign-out-others")
  String signOutOthers(RedirectAttributes redirect, HttpServletRequest request) {
    devices.endOthers(request.getSession().getId());
    Flash.done("people.devices.others-signed-out").on(redirect);
    return ACCOUNT;
  }
}

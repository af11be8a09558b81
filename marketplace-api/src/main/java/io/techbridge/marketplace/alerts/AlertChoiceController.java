package io.techbridge.marketplace.alerts;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.platform.security.Caller;
import jakarta.validation.Valid;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "notifications")
class AlertChoiceController {

	private final AlertChoices choices;

	private final ChooseAlerts choose;

	AlertChoiceController(AlertChoices choices, ChooseAlerts choose) {
		this.choices = choices;
		this.choose = choose;
	}

	@GetMapping("/api/account/match-alerts")
	@Operation(summary = "How good a match has to be for the caller to be told of it")
	AlertChoice getMatchAlertChoice(Caller caller) {
		return new AlertChoice(AlertChoice.Lowest.valueOf(this.choices.of(caller.account()).name()));
	}

	@PutMapping("/api/account/match-alerts")
	@Operation(summary = "Choose how good a match has to be to be told")
	AlertChoice chooseMatchAlerts(@Valid @RequestBody AlertChoice wanted, Caller caller) {
		this.choose.choose(wanted, caller);
		return getMatchAlertChoice(caller);
	}

}

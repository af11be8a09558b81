package io.techbridge.marketplace.contracts.registration;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How long the steps of a registration may take, in working days.
 *
 * @param acceptance from filing until the office accepts
 * @param decision from acceptance until the office decides
 * @param correction from the request for a correction until it is handed in
 */
@ConfigurationProperties("techbridge.contracts.registration")
record RegistrationSettings(@DefaultValue("15") int acceptance, @DefaultValue("30") int decision,
		@DefaultValue("30") int correction) {

}

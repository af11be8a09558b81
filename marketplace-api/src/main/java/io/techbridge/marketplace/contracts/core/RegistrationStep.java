package io.techbridge.marketplace.contracts.core;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/**
 * A step of a registration as somebody noted it.
 *
 * @param on the day it was taken
 * @param number of the certificate, for {@code REGISTER}
 * @param totalFen the total the office confirms, for {@code REGISTER} and {@code AMEND}
 * @param technologyFen the part paid for technology that it confirms, likewise
 * @param refusal why, for {@code REFUSE}
 * @param remark what else there is to say
 */
public record RegistrationStep(RegistrationAct act, LocalDate on, @Nullable String number, @Nullable Long totalFen,
		@Nullable Long technologyFen, @Nullable RefusalReason refusal, @Nullable String remark) {

}

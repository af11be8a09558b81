package io.techbridge.marketplace.contracts.payments;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import io.techbridge.marketplace.contracts.ContractId;
import io.techbridge.marketplace.contracts.core.ContractAccess;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/contracts/{id}/payments")
@Tag(name = "contracts")
class PaymentController {

	private final BookPayment book;

	private final Payments payments;

	private final ContractAccess access;

	PaymentController(BookPayment book, Payments payments, ContractAccess access) {
		this.book = book;
		this.payments = payments;
		this.access = access;
	}

	@GetMapping
	@Operation(summary = "What was paid of a contract, and what of it was taken back")
	List<Payment> listPayments(@PathVariable ContractId id, Caller caller) {
		return this.payments.of(this.access.read(id, caller).id());
	}

	@PostMapping
	@Operation(summary = "Book a payment; sent again with the same Idempotency-Key, it is booked once")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<Payment> bookPayment(@PathVariable ContractId id,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@RequestHeader(name = "Idempotency-Key", required = false) @Size(max = 100) @Nullable String key,
			@Valid @RequestBody PaymentRequest request, Caller caller) {
		return answer(this.book.book(id, Versions.stated(version), request.booking(), key, caller));
	}

	@PostMapping("/{paymentId}/reversal")
	@Operation(summary = "Take a payment back that was booked by mistake")
	@ResponseStatus(HttpStatus.CREATED)
	ResponseEntity<Payment> reversePayment(@PathVariable ContractId id, @PathVariable String paymentId,
			@RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String version,
			@Valid @RequestBody ReversalRequest request, Caller caller) {
		return answer(this.book.reverse(id, Versions.stated(version), paymentId, request.remark(), caller));
	}

	private static ResponseEntity<Payment> answer(BookPayment.Booked booked) {
		return ResponseEntity.status(HttpStatus.CREATED)
			.eTag(Versions.tag(Objects.requireNonNull(booked.contract().version())))
			.body(booked.payment());
	}

	/**
	 * A payment to be booked.
	 *
	 * @param sequence the instalment it pays; absent for royalties beyond the plan
	 * @param fen the amount in fen
	 */
	record PaymentRequest(@Nullable Integer sequence, @NotNull Long fen, @NotNull LocalDate paidOn,
			@Size(max = 100) @Nullable String voucher, @Size(max = 300) @Nullable String remark) {

		Booking booking() {
			return new Booking(this.sequence, this.fen, this.paidOn, this.voucher, this.remark);
		}

	}

	/**
	 * Why a payment is taken back.
	 */
	record ReversalRequest(@Size(max = 300) @Nullable String remark) {

	}

}

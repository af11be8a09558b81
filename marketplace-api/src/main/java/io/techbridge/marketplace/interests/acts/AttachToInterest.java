package io.techbridge.marketplace.interests.acts;

import java.io.InputStream;
import java.util.Objects;

import io.techbridge.marketplace.interests.InterestId;
import io.techbridge.marketplace.interests.core.ChangeInterest;
import io.techbridge.marketplace.interests.core.EventKind;
import io.techbridge.marketplace.interests.core.Happening;
import io.techbridge.marketplace.interests.core.Interest;
import io.techbridge.marketplace.interests.core.InterestAccess;
import io.techbridge.marketplace.interests.core.KeptFile;
import io.techbridge.marketplace.interests.core.Seat;
import io.techbridge.marketplace.platform.files.FileStore;
import io.techbridge.marketplace.platform.files.ReceiveFiles;
import io.techbridge.marketplace.platform.problems.NotFound;
import io.techbridge.marketplace.platform.security.Caller;
import io.techbridge.marketplace.platform.web.Versions;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.web.multipart.MultipartFile;

/**
 * The sender puts a file beside its message, or another one in its place, until it is
 * answered.
 */
@Component
class AttachToInterest {

	private final InterestAccess access;

	private final ChangeInterest change;

	private final ReceiveFiles files;

	private final FileStore store;

	private final TransactionOperations transaction;

	AttachToInterest(InterestAccess access, ChangeInterest change, ReceiveFiles files, FileStore store,
			TransactionOperations transaction) {
		this.access = access;
		this.change = change;
		this.files = files;
		this.store = store;
		this.transaction = transaction;
	}

	/**
	 * The file is looked into and stored before the transaction begins, which takes its
	 * time; whether it may be added is asked before and again in it.
	 */
	Interest attach(InterestId id, long version, MultipartFile upload, Caller caller) {
		var seat = this.access.act(id, caller);
		Versions.require(version, seat.interest().version());
		seat.interest().requireAttachable(seat.side());
		var file = KeptFile.of(this.files.receive(upload, "file"));
		return Objects
			.requireNonNull(this.transaction.execute((status) -> attach(this.access.act(id, caller), version, file)));
	}

	private Interest attach(Seat seat, long version, KeptFile file) {
		return this.change.change(seat.interest(), version, Happening.of(EventKind.ATTACHED, seat.party()),
				(interest) -> interest.attach(seat.side(), file));
	}

	/**
	 * The content of the file; the caller closes it.
	 */
	InputStream open(Seat seat) {
		var file = seat.interest().attachment();
		if (file == null) {
			throw new NotFound("attachment of interest " + seat.interest().id());
		}
		return this.store.open(file.fileKey());
	}

}

sed -i 's/202602/202601/' Sources/gwm/Release.swift
commit
make release TAG=v202602

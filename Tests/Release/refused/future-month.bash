make release TAG=v299912
